//! How long it takes to choose a language, beside others who read the same headers: `cargo bench --bench ask`.
//!
//! The others give less: `fluent-langneg` knows no weights, related languages or retired codes, and `actix-web` only sorts the
//! header. Set beside each other for scale.

use std::hint::black_box;

use actix_web::{
    http::header::{AcceptLanguage, Header},
    test::TestRequest,
};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use ir_leaflets::{
    ask::{Asked, Languages, Policy, choose_tag},
    lang::Locale,
};
use unic_langid::LanguageIdentifier;

const LOCALES: &str = "en ar be bg bs ca cs cy da de de-CH el es et eu fi fr ga gl he hr hu hy is it ka lt lv mk mt nb nl nn pl \
                       pt-PT ro sk sl sq sr-Cyrl sr-Latn sv tr uk";

fn locales() -> Vec<Locale> {
    LOCALES.split(' ').map(|tag| Locale::parse(tag).expect("these are locales")).collect()
}

fn languages() -> Languages {
    let locales = locales();
    let english = locales[0].clone();
    Languages::new(locales.into_iter(), english)
}

/// Headers as browsers send them.
const USUAL: [(&str, &str); 6] = [
    ("Chrome, six ranges", "de-AT,de;q=0.9,en-US;q=0.8,en;q=0.7,fr;q=0.6,es;q=0.5"),
    ("Chrome, the sixth matches", "ja-JP,ja;q=0.9,ko-KR;q=0.8,ko;q=0.7,th;q=0.6,sv;q=0.5"),
    ("Chrome, a sibling", "nn-NO,nn;q=0.9,en-US;q=0.8,en;q=0.7,de-DE;q=0.6,de;q=0.5"),
    ("Firefox, four ranges", "de-AT,de;q=0.8,en-US;q=0.5,en;q=0.3"),
    ("Safari, one range", "sv-se"),
    ("no match", "ja-JP,ja;q=0.9,ko;q=0.8"),
];

/// Headers of 64 KiB, which is more than the server lets in, each hard in its own way.
fn worst() -> Vec<(&'static str, String)> {
    let repeated = |piece: &str| piece.repeat(65_536 / piece.len());
    let countries: String = ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("en-{a}{b};q=0.5,"))).collect();
    let refusals: String = LOCALES.split(' ').map(|tag| format!("{tag};q=0,")).collect();
    let all: String = LOCALES.split(' ').map(|tag| format!("{tag};q=0.1,")).collect();
    vec![
        ("64 KiB of stars", format!("{all}{}", repeated("*,"))),
        ("64 KiB without a match", repeated("xx-XX;q=0.5,")),
        ("64 KiB of one tag", repeated("a-")),
        ("64 KiB of commas", repeated(",")),
        ("64 KiB of tags of the old kind", repeated("zh-abcde_x,")),
        ("64 KiB of parts of the world", repeated("und-419,")),
        ("64 KiB of what is refused", repeated(&format!("{refusals}{countries}"))),
        ("64 KiB of countries, the language refused", repeated(&format!("en;q=0,{countries}"))),
    ]
}

fn choose(bencher: &mut Criterion) {
    let ours = languages();
    let ask = |header: &str| {
        let asked = Asked { accept_language: Some(header.as_bytes()), ..Asked::default() };
        ours.choose(black_box(&asked)).expect("a header is never malformed as a whole")
    };
    let available: Vec<LanguageIdentifier> = locales().iter().map(|locale| locale.identifier().clone()).collect();
    let fluent = |header: &str, strategy| {
        let requested = parse_accepted_languages(black_box(header));
        negotiate_languages(&requested, &available, Some(&available[0]), strategy).len()
    };
    let worst = worst();
    let headers = USUAL.into_iter().chain(worst.iter().map(|(name, header)| (*name, header.as_str())));
    let mut group = bencher.benchmark_group("choose");
    for (name, header) in headers {
        group.bench_function(BenchmarkId::new("ask", name), |bencher| bencher.iter(|| ask(header)));
        group.bench_function(BenchmarkId::new("fluent-langneg, lookup", name), |bencher| {
            bencher.iter(|| fluent(header, NegotiationStrategy::Lookup));
        });
        group.bench_function(BenchmarkId::new("fluent-langneg, filtering", name), |bencher| {
            bencher.iter(|| fluent(header, NegotiationStrategy::Filtering));
        });
        let request = TestRequest::get().insert_header(("accept-language", header)).to_http_request();
        group.bench_function(BenchmarkId::new("actix-web, sorting only", name), |bencher| {
            bencher.iter(|| AcceptLanguage::parse(black_box(&request)).map(|header| header.ranked().len()));
        });
    }
    group.finish();
}

fn around(bencher: &mut Criterion) {
    let locales = locales();
    bencher.bench_function("prepare 44 languages", |bencher| {
        bencher.iter(|| Languages::new(black_box(&locales).iter().cloned(), locales[0].clone()));
    });
    let tags: Vec<&str> = LOCALES.split(' ').collect();
    bencher.bench_function("one line of a batch, 44 languages", |bencher| {
        bencher.iter(|| choose_tag(Some(black_box(USUAL[0].1).as_bytes()), &tags, Some("en"), Policy::Leaflet));
    });
    let ours = languages();
    bencher.bench_function("a path's first segment", |bencher| {
        bencher.iter(|| ours.near(black_box("uk")).map(|(_, nearness)| nearness))
    });
    let asked = Asked { accept_language: Some(USUAL[0].1.as_bytes()), ..Asked::default() };
    let choice = ours.choose(&asked).expect("the header is sound");
    bencher.bench_function("the header Leaflet-Choice", |bencher| bencher.iter(|| black_box(&choice).header_value()));
}

criterion_group!(benches, choose, around);
criterion_main!(benches);
