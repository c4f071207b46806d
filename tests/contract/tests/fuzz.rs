//! Alters valid bodies of responses and callback messages at random, and passes a million of the altered bodies to the decoders
//! of their types. No decoder may panic.
//!
//! `THINGSPACE_FUZZ_SEED` sets the seed, to reproduce a run. `THINGSPACE_FUZZ_INPUTS` sets the number of bodies.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a panic fails the test, and the seed is printed")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use contract::bodies::full;
use contract::bundle::{callbacks, operations};
use contract::samples::{Kind, all};
use rand::{Rng as _, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use thingspace_raw::codec::{self, DecodeError};

type Recode = fn(&[u8]) -> Result<Value, DecodeError>;

const INPUTS: u64 = 1_000_000;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name} must be a number")))
}

/// Returns each decoder with its name and with valid bodies, which the test alters.
fn decoders() -> Vec<(&'static str, Recode, Vec<Vec<u8>>)> {
    let samples = all();
    let answers = operations().into_iter().filter_map(|operation| {
        let recode = codec::find(operation.id)?.answer?;
        Some((operation.id, Kind::Answer, recode, operation.answer()?))
    });
    let messages =
        callbacks().into_iter().map(|(name, schema)| (name, Kind::Callback, codec::callback(name).unwrap().message, schema));
    answers
        .chain(messages)
        .map(|(name, kind, recode, schema)| {
            let mut bodies = vec![full(schema).to_string().into_bytes()];
            let matching = samples.iter().filter(|sample| sample.kind == kind && sample.of == name);
            bodies.extend(matching.map(|sample| sample.body.to_string().into_bytes()));
            (name, recode, bodies)
        })
        .collect()
}

/// Fragments to insert into bodies.
const PIECES: &[&str] = &[
    "null",
    "[]",
    "{}",
    "\"\"",
    "[[]]",
    "-0",
    "1e309",
    "-1e-400",
    "18446744073709551616",
    "9223372036854775808",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "[{}]",
    "{\"a\":{\"a\":{}}}",
    "true",
    "\"true\"",
    "\"0007\"",
    "\u{feff}",
    ",",
    ":",
    "}",
    "]",
    "\"",
    "\\",
    "<html>",
];

fn malformed(rng: &mut ChaCha8Rng, body: &[u8]) -> Vec<u8> {
    let mut bytes = body.to_vec();
    for _ in 0..rng.random_range(1..=4) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = rng.random_range(0..bytes.len());
        match rng.random_range(0..8) {
            0 => bytes[at] = rng.random(),
            1 => bytes[at] ^= 1 << rng.random_range(0..8),
            2 => bytes.truncate(at),
            3 => {
                bytes.remove(at);
            }
            4 => {
                let piece = PIECES[rng.random_range(0..PIECES.len())].bytes();
                bytes.splice(at..at, piece);
            }
            5 => {
                let end = (at + rng.random_range(1..20)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
            // Replacing a whole value keeps the JSON valid, so the decoder also reads the rest of the body.
            _ => replace_value(rng, &mut bytes),
        }
    }
    bytes
}

fn replace_value(rng: &mut ChaCha8Rng, bytes: &mut Vec<u8>) {
    let Ok(mut body) = serde_json::from_slice::<Value>(bytes) else { return };
    let mut value = &mut body;
    loop {
        let size = match value {
            Value::Array(items) => items.len(),
            Value::Object(members) => members.len(),
            _ => 0,
        };
        if size == 0 || rng.random_bool(0.2) {
            *value = odd_value(rng);
            break;
        }
        let index = rng.random_range(0..size);
        value = match value {
            Value::Array(items) => &mut items[index],
            Value::Object(members) => members.values_mut().nth(index).unwrap(),
            _ => return,
        };
    }
    *bytes = body.to_string().into_bytes();
}

fn odd_value(rng: &mut ChaCha8Rng) -> Value {
    match rng.random_range(0..10) {
        0 => Value::Null,
        1 => json!([]),
        2 => json!({}),
        3 => json!(rng.next_u64()),
        4 => json!(f64::from_bits(rng.next_u64())),
        5 => json!("x".repeat(rng.random_range(0..300))),
        6 => json!([null, {"a": [[]]}]),
        7 => json!("0".repeat(rng.random_range(1..40))),
        8 => json!(rng.random::<bool>()),
        _ => json!({"requestId": ["a"], "id": {}, "devices": 7}),
    }
}

#[test]
fn decoders_do_not_panic() {
    let seed = number("THINGSPACE_FUZZ_SEED").unwrap_or(20_201_123);
    let inputs = number("THINGSPACE_FUZZ_INPUTS").unwrap_or(INPUTS);
    println!("THINGSPACE_FUZZ_SEED={seed} THINGSPACE_FUZZ_INPUTS={inputs}");
    let workers = std::thread::available_parallelism().map_or(2, usize::from).min(8) as u64;
    let decoders = decoders();
    let decoded: u64 = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..workers)
            .map(|worker| {
                let decoders = &decoders;
                let share = inputs / workers + u64::from(worker < inputs % workers);
                scope.spawn(move || run(decoders, seed ^ (worker << 32), share))
            })
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).sum()
    });
    // More than 5% of the bodies must decode. Otherwise, the test would cover little more than the JSON parser.
    println!("{decoded} of {inputs} decoded");
    assert!(decoded > inputs / 20 && decoded < inputs, "{decoded}");
}

fn run(decoders: &[(&str, Recode, Vec<Vec<u8>>)], seed: u64, inputs: u64) -> u64 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut decoded = 0;
    for _ in 0..inputs {
        let (name, recode, bodies) = &decoders[rng.random_range(0..decoders.len())];
        let body = &bodies[rng.random_range(0..bodies.len())];
        let body = malformed(&mut rng, body);
        match catch_unwind(AssertUnwindSafe(|| recode(&body))) {
            Ok(Ok(_)) => decoded += 1,
            Ok(Err(error)) => assert!(!error.to_string().is_empty()),
            Err(_) => panic!("{name} panicked (seed {seed}) on {}", String::from_utf8_lossy(&body)),
        }
    }
    decoded
}
