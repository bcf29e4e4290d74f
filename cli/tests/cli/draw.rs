//! `draw`: the picture, and where it goes.

use std::env;
use std::fs;
use std::path::Path;

use super::onnx::File;
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
    assert_eq!(outcome.code, 2);
    assert!(outcome.messages.contains("error: `none/right.svg` cannot be written: "), "{}", outcome.messages);
    let outcome = folder.run(&["draw", "right.toml", "-o", "right.PNG"]);
    assert_eq!((outcome.code, folder.files().contains(&"right.PNG".to_owned())), (2, false));
    assert!(outcome.messages.contains("`--output right.svg`"), "{}", outcome.messages);
}

/// A grey picture, four pixels wide and high.
fn photo() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 4, 4);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&std::array::from_fn::<u8, 16, _>(|at| at as u8 * 16)).unwrap();
    writer.finish().unwrap();
    file
}

#[test]
fn the_activation_maps_of_a_photo() {
    let folder = Folder::new("draw-maps");
    let file = File::default()
        .input("image", "1x3x6x8")
        .weights("wide.weight", &[12, 3, 1, 1])
        .weights("few.weight", &[2, 12, 1, 1])
        .node("Conv image wide.weight -> a", &[])
        .node("Relu a -> b", &[])
        .node("Conv b few.weight -> c", &[])
        .node("GlobalAveragePool c -> d", &[])
        .output("d");
    folder.write("net.onnx", file.bytes());
    assert_eq!(folder.run(&["import", "net.onnx"]).code, 0);
    folder.write("photo.png", photo());
    let maps = ["draw", "net.toml", "--maps", "photo.png"];
    let outcome = folder.run(&[&maps[..], &["--mean", "-0.5,0,0.5", "--std", "2"]].concat());
    assert_eq!(outcome.code, 0, "{}", outcome.messages);
    assert_eq!(outcome.output.matches("<image ").count(), 3, "the photo, and the maps of two layers");
    for detail in [">6×8×3<", ">6×8×12, 8 of 12<", ">6×8×2, 2 of 2<"] {
        assert!(outcome.output.contains(detail), "{detail}: {}", outcome.output);
    }

    let refused = |arguments: &[&str], code: i32, why: &str| {
        let outcome = folder.run(arguments);
        assert_eq!((outcome.code, outcome.output.as_str()), (code, ""), "{}", outcome.messages);
        assert!(outcome.messages.contains(why), "{}", outcome.messages);
    };
    refused(&[&maps[..], &["--mean", "1,2"]].concat(), 2, "error: `--mean` has 2 values for 3 channels");
    refused(&[&maps[..], &["--std", "0"]].concat(), 2, "error: `--std` must be positive");
    refused(&["draw", "net.toml", "--maps", "net.onnx"], 1, "it must be a PNG file");
    folder.write("two.toml", folder.read("net.toml").replace("channels = 3", "channels = 2").replace("weights =", "#"));
    refused(&["draw", "two.toml", "--maps", "photo.png"], 2, "error: a picture is for a model with one input");
    assert_eq!(folder.run(&["draw", "net.toml", "--mean", "1"]).code, 2);
}
