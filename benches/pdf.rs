//! What a sheet of paper costs in each language: the first time, and once the fonts are read.
//!
//! Every sheet is made anew each time: between two of one language lie those of all others, and what typst remembers of the first is
//! forgotten by then.

use std::time::{Duration, Instant};

use ir_leaflets::{
    check::{Policy, Previous, check},
    content::Content,
    form::Size,
    render::{Site, pdf},
};

/// How often each sheet is made after the first time.
const ROUNDS: usize = 7;

fn main() {
    let catalogue =
        check(&Content::embedded(), &Previous::default(), &Policy::default()).catalogue.expect("the texts are complete");
    let site = Site { public_url: "https://leaflets.example.org".to_owned(), ..Site::default() };
    let leaflet = catalogue.leaflets().next().expect("there is a leaflet").id.text.clone();
    let editions: Vec<_> = catalogue.editions(&leaflet).collect();
    let entry = |locale| catalogue.locale(locale).expect("a language with a leaflet has words");
    let german =
        editions.iter().find(|edition| edition.locale.as_str() == "de").map(|edition| (&***edition, &**entry(&edition.locale)));
    let measure = |size: Size, with_german: bool| -> Vec<(usize, Vec<Duration>)> {
        let mut measured: Vec<(usize, Vec<Duration>)> = editions.iter().map(|_| (0, Vec::new())).collect();
        for _ in 0..=ROUNDS {
            for (edition, (bytes, times)) in editions.iter().zip(&mut measured) {
                let second = german.filter(|(german, _)| with_german && german.locale != edition.locale);
                let beside = pdf::Beside { second, size, ..pdf::Beside::default() };
                let start = Instant::now();
                let sheet = pdf::leaflet(&site, edition, entry(&edition.locale), beside).expect("every text can be set");
                times.push(start.elapsed());
                *bytes = sheet.len();
            }
        }
        measured
    };
    let (normal, large, two) = (measure(Size::Normal, false), measure(Size::Large, false), measure(Size::Normal, true));
    println!(
        "{:8} {:>8} {:>10} {:>10} {:>10} {:>10}   (milliseconds; median of {ROUNDS})",
        "", "bytes", "first", "normal", "large", "with de"
    );
    let mut medians = Vec::new();
    for (index, edition) in editions.iter().enumerate() {
        let warm = [&normal, &large, &two].map(|measured| median(&measured[index].1[1..]));
        medians.push(warm);
        let (bytes, times) = &normal[index];
        println!(
            "{:8} {bytes:>8} {:>10.2} {:>10.2} {:>10.2} {:>10.2}",
            edition.locale.as_str(),
            milliseconds(times[0]),
            warm[0],
            warm[1],
            warm[2]
        );
    }
    let worst = |column: usize| medians.iter().map(|warm| warm[column]).fold(0.0, f64::max);
    println!("{:8} {:>8} {:>10} {:>10.2} {:>10.2} {:>10.2}", "slowest", "", "", worst(0), worst(1), worst(2));
}

fn median(times: &[Duration]) -> f64 {
    let mut times = times.to_vec();
    times.sort_unstable();
    milliseconds(times[times.len() / 2])
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
