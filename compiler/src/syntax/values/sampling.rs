//! Words for how a map is resized.

use super::{Item, Value, word};
use crate::sampling::{Align, Mode, Round};

impl Value for Mode {
    const ACCEPTS: &'static str = "`\"nearest\"` or `\"bilinear\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &Self::ALL.map(|mode| (mode.name(), mode)))
    }
}

impl Value for Align {
    const ACCEPTS: &'static str = "`\"half_pixel\"`, `\"corners\"` or `\"asymmetric\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &Self::ALL.map(|align| (align.name(), align)))
    }
}

impl Value for Round {
    const ACCEPTS: &'static str = "`\"floor\"`, `\"half_down\"` or `\"half_up\"`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        word(item, Self::ACCEPTS, &Self::ALL.map(|round| (round.name(), round)))
    }
}
