//! The duration of a credential check does not depend on which characters are right, or on the length of the right password.
#![allow(clippy::print_stdout, reason = "the test prints its measurements and the seed")]

use std::hint::black_box;
use std::time::Instant;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use receiver::scale;
use thingspace_callbacks::{CredentialDigests, Credentials};

/// If the absolute value of t exceeds this number, two classes differ (the threshold of dudect and of ISO/IEC 17825).
const DIFFERENT: f64 = 4.5;

/// One class of attempts: the credentials of the listener, and the credentials in the message.
#[derive(Clone, Copy)]
struct Class {
    listener: CredentialDigests,
    sent: (&'static str, &'static str),
}

/// Measures both classes in random order. Returns Welch's t for the fastest 90% of the samples. The others may contain
/// interrupts, which take longer than any comparison.
fn t(classes: [Class; 2], samples: usize, rng: &mut StdRng) -> f64 {
    let mut times: Vec<(usize, f64)> = Vec::with_capacity(samples);
    // Both classes use the same memory, so that its address makes no difference.
    let (mut username, mut password) = (String::with_capacity(64), String::with_capacity(64));
    for _ in 0..samples {
        let class = rng.random_range(0..2);
        let Class { listener, sent } = classes[class];
        username.clear();
        password.clear();
        username.push_str(sent.0);
        password.push_str(sent.1);
        let start = Instant::now();
        black_box(black_box(&listener).check(Some(black_box(&username)), Some(black_box(&password))));
        times.push((class, start.elapsed().as_nanos() as f64));
    }
    let mut sorted: Vec<f64> = times.iter().map(|(_, time)| *time).collect();
    sorted.sort_by(f64::total_cmp);
    let most = sorted[samples * 9 / 10];
    let [first, second] = [0, 1].map(|class| {
        let times: Vec<f64> = times.iter().filter(|(of, time)| *of == class && *time <= most).map(|(_, time)| *time).collect();
        let count = times.len() as f64;
        let mean = times.iter().sum::<f64>() / count;
        let variance = times.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0);
        (mean, variance / count)
    });
    (first.0 - second.0) / (first.1 + second.1).sqrt()
}

#[test]
fn right_and_wrong_credentials_take_the_same_time() {
    let (seed, samples) = (rand::random(), scale(100_000, 1_000_000));
    let mut rng = StdRng::seed_from_u64(seed);
    let listener = Credentials::new("depot-hook", "k4-Copper-Finch-9").digests();
    let longer = Credentials::new("depot-hook", "k4-Copper-Finch-9-and-thirty-eight-more").digests();
    let class = |listener, username, password| Class { listener, sent: (username, password) };
    let right = class(listener, "depot-hook", "k4-Copper-Finch-9");
    for (what, classes) in [
        ("the right and a wrong password", [right, class(listener, "depot-hook", "x4-Copper-Finch-9")]),
        (
            "a password that is wrong at its start and a password that is wrong at its end",
            [class(listener, "depot-hook", "x4-Copper-Finch-9"), class(listener, "depot-hook", "k4-Copper-Finch-x")],
        ),
        (
            "the right and a wrong user name",
            [class(listener, "depot-hook", "x4-Copper-Finch-9"), class(listener, "xepot-hook", "x4-Copper-Finch-9")],
        ),
        (
            "a listener with a short password and a listener with a long password",
            [class(listener, "depot-hook", "x4-Copper-Finch-9"), class(longer, "depot-hook", "x4-Copper-Finch-9")],
        ),
    ] {
        let t = t(classes, samples, &mut rng);
        println!("t = {t:.2} for {what}, {samples} samples, seed {seed}");
        assert!(t.abs() < DIFFERENT, "t = {t:.2} for {what}, seed {seed}");
    }
}
