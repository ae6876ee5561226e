//! How long it takes to read a leaflet, beside fluent-syntax, which gives no places and stops at the first mistake of an entry,
//! and a mebibyte of what is hardest to read: `cargo bench --bench ftl`.

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ir_leaflets::content::ftl;

const MEBIBYTE: usize = 1 << 20;

const LEAFLETS: [(&str, &str); 2] = [
    ("paediatric-ir-techniques.ftl", include_str!("../locales/en/paediatric-ir-techniques.ftl")),
    ("page.ftl", include_str!("../locales/en/page.ftl")),
];

/// What is repeated until there is a mebibyte of it.
const HARD: [(&str, &str); 8] = [
    ("opening brackets", "{"),
    ("closing brackets", "}"),
    ("unclosed placeables", "a = { $b\n"),
    ("arguments", "a = { B(1 1, c: 1, c: 1\n"),
    ("choices", "a = { $b ->\n [c] }}}} } { $d ->\n"),
    ("lost lines", "a b\n"),
    ("tabs", "a =\n\tb\n"),
    ("carriage returns", "\r"),
];

fn read(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read");
    for (name, source) in LEAFLETS {
        group.throughput(Throughput::Bytes(source.len() as u64));
        group.bench_function(BenchmarkId::new("ours", name), |bencher| {
            bencher.iter_batched(|| (), |()| ftl::parse(black_box(source)), BatchSize::SmallInput);
        });
        group.bench_function(BenchmarkId::new("fluent-syntax", name), |bencher| {
            bencher.iter_batched(|| (), |()| fluent_syntax::parser::parse(black_box(source)), BatchSize::SmallInput);
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("read a mebibyte");
    group.sample_size(10).throughput(Throughput::Bytes(MEBIBYTE as u64));
    for (name, unit) in HARD {
        let source = unit.repeat(MEBIBYTE / unit.len());
        group.bench_function(name, |bencher| bencher.iter(|| ftl::parse(black_box(&source))));
    }
    group.finish();
}

criterion_group!(benches, read);
criterion_main!(benches);
