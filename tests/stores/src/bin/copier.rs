//! Copies a store: `copier FROM TO`. Prints a line after each copied page. The tests kill this process.

use std::io::Write as _;

use thingspace_store::{CopyPhase, StoreCopy};

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = &arguments[..] else { panic!("expected FROM TO") };
    let copy = StoreCopy::open(from, to).await.unwrap();
    let copy = copy.on_progress(|progress| {
        if progress.phase == CopyPhase::Copying {
            let mut out = std::io::stdout();
            writeln!(out, "{}", progress.place.0).and_then(|()| out.flush()).unwrap();
        }
    });
    copy.run().await.unwrap();
}
