//! Single layers on each available level.
//!
//! `cargo bench -p hardwire-benches --bench kernels`. Elements are multiply-adds, of which those on padding are not counted.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use hardwire::Level;

fn kernels(criterion: &mut Criterion) {
    for measured in hardwire_benches::kernels::all() {
        let mut group = criterion.benchmark_group(measured.name);
        if measured.multiply_adds > 0 {
            group.throughput(Throughput::Elements(measured.multiply_adds));
        }
        for level in Level::available() {
            if let Some(mut run) = measured.at(level) {
                group.bench_function(BenchmarkId::from_parameter(level), |bencher| bencher.iter(&mut run));
            }
        }
        group.finish();
    }
}

criterion_group!(benches, kernels);
criterion_main!(benches);
