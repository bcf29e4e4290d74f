//! Models on the best level, those whose features are on: `cargo bench -p hardwire-benches --bench models --features resnet18`.
//!
//! With `--features models` it is all of them, which takes some minutes to compile. Elements are multiply-adds. The group
//! `loading` has how long it takes to make their engines, from weights in memory, and to drop them again.

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use hardwire::Level;

fn models(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("models");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    for measured in hardwire_benches::models::all() {
        if let Some(mut run) = measured.at(Level::detect()) {
            group.throughput(Throughput::Elements(measured.multiply_adds));
            group.bench_function(measured.name, |bencher| bencher.iter(&mut run));
        }
    }
    group.finish();
}

fn loading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("loading");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    for measured in hardwire_benches::models::all() {
        group.bench_function(measured.name, |bencher| bencher.iter(measured.loading()));
    }
    group.finish();
}

criterion_group!(benches, models, loading);
criterion_main!(benches);
