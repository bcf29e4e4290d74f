//! `draw`: the picture, and where it goes.

use std::env;
use std::fs;
use std::path::Path;

use super::run::Folder;

#[test]
fn the_picture_of_a_residual_network() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Folder::new("draw");
    let model = here.join("../benches/models/resnet18.toml");
    let outcome = folder.run(&["draw", model.to_str().unwrap(), "--output", "resnet18.svg"]);
    assert_eq!((outcome.code, outcome.output.as_str()), (0, ""), "{}", outcome.messages);
    assert_eq!(outcome.messages, "        Drew `resnet18` into `resnet18.svg`\n");
    let (picture, golden) = (folder.read("resnet18.svg"), here.join("resnet18.svg"));
    if env::var_os("BLESS").is_some() {
        fs::write(golden, picture).unwrap();
    } else {
        assert!(fs::read_to_string(golden).unwrap() == picture, "the picture is another: `BLESS=1` rewrites it");
    }
    let outcome = folder.run(&["draw", model.to_str().unwrap()]);
    assert_eq!((outcome.code, outcome.output), (0, folder.read("resnet18.svg")));
}

#[test]
fn what_cannot_be_drawn_is_told() {
    let folder = Folder::new("draw-wrong");
    folder.write("wrong.toml", "input = { height = 8, width = 8, channels = 0 }\n");
    let outcome = folder.run(&["draw", "wrong.toml", "-o", "wrong.svg"]);
    assert_eq!((outcome.code, folder.files()), (1, vec!["wrong.toml".to_owned()]));
    assert!(outcome.messages.contains("error: could not draw `wrong.toml` because of"), "{}", outcome.messages);
    folder.write("right.toml", "input = { height = 8, width = 8, channels = 1 }\n\n[[layer]]\nkind = \"flatten\"\n");
    let outcome = folder.run(&["draw", "right.toml", "-o", "none/right.svg"]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.messages.contains("error: `none/right.svg` cannot be written: "), "{}", outcome.messages);
}
