//! A mistake inside a model: one error, at the path, however the model is used.

use hardwire::{Engine, Model};

#[derive(Model)]
#[model("mistake.toml")]
struct Mistake;

struct App<'a> {
    engine: Engine<Mistake>,
    outputs: Option<<Mistake as Model>::Outputs<'a>>,
}

fn largest(scores: &[f32; 10]) -> usize {
    (0..10).max_by(|&a, &b| scores[a].total_cmp(&scores[b])).unwrap_or(0)
}

fn main() {
    let mut app = App { engine: Mistake::engine(), outputs: None };
    let scores: &[f32; 10] = app.engine.run(&[0.0; 784]);
    println!("{}", largest(scores));
    let (boxes, classes) = app.engine.run((&[0.0; 784], &[0.0; 10]));
    println!("{} {:?}", boxes[0], classes.iter().sum::<f32>());
    app.engine.trace(&[0.0; 784], |map| println!("{} {}", map.layer.name, map.values.len()));
    println!("{} {}", Mistake::SUMMARY, Mistake::PARAMETERS);
    let mut engine = Mistake::random(1);
    std::thread::spawn(move || engine.run(&[0.0; 784]).len());
    drop(app.outputs);
}
