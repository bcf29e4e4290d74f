//! The front end and the generator's own judge agree on thousands of architectures: which are right, and every size and count.

mod front_end;

use front_end::front_end;
use hardwire_model_generator::rng::Rng;
use hardwire_model_generator::{Architecture, Mistake, Verdict, any, judge, sweep, write_toml};

/// What both say of one architecture; an error is a sentence that says where they differ.
fn compare(architecture: &Architecture) -> Result<Result<Verdict, Mistake>, String> {
    let verdict = judge(architecture);
    let context = |problem: String| format!("{problem}\n\n{}", write_toml(architecture, None));
    let (graph, right) = match (front_end(architecture), &verdict) {
        (Ok(graph), Ok(right)) => (graph, right),
        (Err(mistakes), Err(_)) if !mistakes.is_empty() => return Ok(verdict),
        (Ok(_), Err(mistake)) => return Err(context(format!("accepted in spite of {mistake:?}"))),
        (Err(_), Err(_)) => return Err(context("rejected without a word".to_owned())),
        (Err(mistakes), Ok(_)) => return Err(context(format!("rejected: {mistakes}"))),
    };
    for (i, node) in graph.nodes.iter().enumerate() {
        let theirs = (graph.values[node.output.0].shape, node.parameters, node.multiply_adds);
        let ours = (right.shapes[i], right.parameters[i], right.multiply_adds[i]);
        if theirs != ours {
            return Err(context(format!("`{}` is {theirs:?}, not {ours:?}", node.name)));
        }
    }
    let theirs: Vec<_> = graph.tensors.iter().map(|tensor| (&tensor.name, &tensor.dimensions)).collect();
    let ours: Vec<_> = right.tensors.iter().map(|tensor| (&tensor.name, &tensor.dimensions)).collect();
    if theirs != ours {
        return Err(context(format!("the tensors are {theirs:?}, not {ours:?}")));
    }
    Ok(verdict)
}

#[test]
fn random_architectures() {
    let mut accepted = 0;
    let mut mistakes = Vec::new();
    for seed in 0..5000 {
        match compare(&any(&mut Rng::new(seed))) {
            Ok(Ok(_)) => accepted += 1,
            Ok(Err(mistake)) if !mistakes.contains(&mistake) => mistakes.push(mistake),
            Ok(Err(_)) => {}
            Err(difference) => panic!("seed {seed}: {difference}"),
        }
    }
    assert!((1500..4500).contains(&accepted), "{accepted} of 5000 are right");
    assert_eq!(mistakes.len(), 7, "every kind of mistake is met, but only {mistakes:?} were");
}

#[test]
fn swept_architectures() {
    for architecture in sweep() {
        match compare(&architecture) {
            Ok(verdict) => assert!(verdict.is_ok(), "{verdict:?}\n{}", write_toml(&architecture, None)),
            Err(difference) => panic!("{difference}"),
        }
    }
}
