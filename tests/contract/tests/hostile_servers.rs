//! Guarantee PG2 of docs/reliability.md: if a server repeats pages, goes backwards or does not advance, the list ends with an
//! error after at most one more call. A list from a correct server is complete.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot continue has failed")]

use std::collections::HashSet;

use contract::script::{Answer, Server};
use futures_util::TryStreamExt as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use thingspace::{Client, ErrorKind, Result};

/// Returns the number of servers to test. `cargo xtask soak` tests more.
fn cases() -> u64 {
    if std::env::var_os("THINGSPACE_SOAK").is_some() { 10_000 } else { 300 }
}

fn device(number: u64) -> Value {
    json!({"deviceIds": [{"kind": "iccid", "id": format!("{number:020}")}],
           "extendedAttributes": [{"key": "DeviceId", "value": number.to_string()}]})
}

fn page(numbers: &[u64], more: bool) -> Value {
    json!({"hasMoreData": more, "devices": numbers.iter().map(|number| device(*number)).collect::<Vec<_>>()})
}

/// Returns pages of device numbers. The numbers rise across all pages.
fn correct_pages(rng: &mut ChaCha8Rng, pages: usize) -> Vec<Vec<u64>> {
    let mut number = 0;
    let next = |rng: &mut ChaCha8Rng, number: &mut u64| {
        *number += rng.random_range(1..1_000);
        *number
    };
    (0..pages).map(|_| (0..rng.random_range(1..5)).map(|_| next(rng, &mut number)).collect()).collect()
}

/// Reads a list to its end with typed or untyped calls. Returns the device numbers, and the error if the list ends with an
/// error.
async fn read(client: &Client, typed: bool) -> (Vec<u64>, Result<()>) {
    let mut numbers = Vec::new();
    if typed {
        let mut devices = client.devices().list().stream();
        loop {
            match devices.try_next().await {
                Ok(Some(device)) => numbers.push(device.iccid().unwrap().parse().unwrap()),
                Ok(None) => return (numbers, Ok(())),
                Err(error) => return (numbers, Err(error)),
            }
        }
    }
    let mut records = std::pin::pin!(client.operation("listDevices").unwrap().body(json!({})).records());
    loop {
        match records.try_next().await {
            Ok(Some(record)) => numbers.push(record["deviceIds"][0]["id"].as_str().unwrap().parse().unwrap()),
            Ok(None) => return (numbers, Ok(())),
            Err(error) => return (numbers, Err(error)),
        }
    }
}

#[tokio::test]
async fn lists_from_hostile_servers_end_with_an_error() {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    for seed in 0..cases() {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let before = rng.random_range(0..5);
        let length = rng.random_range(2..51);
        let good = correct_pages(&mut rng, before + length);
        let mut pages: Vec<Value> = good[..before].iter().map(|numbers| page(numbers, true)).collect();
        // `calls` is the number of pages up to and including the first page that does not advance.
        let (what, calls) = match seed % 5 {
            0 => {
                pages.push(page(&good[before], true));
                pages.push(page(&good[before], true));
                ("the same page again", before + 2)
            }
            1 => {
                pages.extend(good[before..].iter().map(|numbers| page(numbers, true)));
                pages.push(page(&good[before], true));
                ("a cycle", before + length + 1)
            }
            2 => {
                // No page repeats an earlier page. Only the order of the pages is reversed.
                pages.extend(good[before..].iter().rev().map(|numbers| page(numbers, true)));
                ("backwards", before + 2)
            }
            3 => {
                pages.push(page(&[], true));
                ("an empty page", before + 1)
            }
            _ => {
                pages.push(json!({"hasMoreData": true, "devices": [{"connected": true}]}));
                ("no number", before + 1)
            }
        };
        for typed in [true, false] {
            server.take_arrived();
            server.answer(pages.iter().map(Answer::json));
            let (numbers, end) = read(&client, typed).await;
            let context = format!("seed {seed}, {what}, typed {typed}");
            let error = end.expect_err(&context);
            assert_eq!(error.kind(), ErrorKind::Decode, "{context}: {error}");
            assert!(server.take_arrived().len() <= calls + 1, "{context}");
            let distinct: HashSet<u64> = numbers.iter().copied().collect();
            assert_eq!(distinct.len(), numbers.len(), "{context}: duplicate device");
        }
    }
}

#[tokio::test]
async fn lists_from_correct_servers_are_complete() {
    let server = Server::start().await;
    let client = server.client();
    client.login().await.unwrap();
    for seed in 0..cases() {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let count = rng.random_range(1..20);
        let mut good = correct_pages(&mut rng, count);
        // Some lists end with an empty page.
        if rng.random_bool(0.3) {
            good.push(Vec::new());
        }
        let last = good.len() - 1;
        let pages: Vec<Value> = good.iter().enumerate().map(|(place, numbers)| page(numbers, place < last)).collect();
        for typed in [true, false] {
            server.take_arrived();
            server.answer(pages.iter().map(Answer::json));
            let (numbers, end) = read(&client, typed).await;
            assert!(end.is_ok(), "seed {seed}, typed {typed}: {end:?}");
            assert_eq!(numbers, good.concat(), "seed {seed}, typed {typed}");
            assert_eq!(server.take_arrived().len(), pages.len(), "seed {seed}, typed {typed}");
        }
    }
}
