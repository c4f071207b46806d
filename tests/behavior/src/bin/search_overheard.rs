//! Searches all that the suite said for secrets, in all their forms, and counts the waits of its blocking scenarios:
//! `search_overheard FOLDER FLOOR`, with the fewest bytes that must be there.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people at a terminal")]

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use behavior::secrets::{CANARIES, Search};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, floor] = &arguments[..] else {
        eprintln!("usage: search_overheard FOLDER FLOOR");
        return ExitCode::FAILURE;
    };
    match floor.parse().map_err(Into::into).and_then(|floor| search(Path::new(folder), floor)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The files of a kind.
fn files(folder: &Path, kind: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let all: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    Ok(all.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == kind)).collect())
}

/// How often the scenarios that block did, so that nobody believes in scenarios that did not run.
fn blocked(folder: &Path) -> Result<(), Box<dyn Error>> {
    let (mut scenarios, mut waits) = (0, 0);
    for file in files(folder, "waits")? {
        for line in fs::read_to_string(file)?.lines() {
            scenarios += 1;
            waits += line.parse::<usize>()?;
        }
    }
    println!("    {scenarios} scenarios blocked {waits} times");
    if waits == 0 { Err("no scenario blocked".into()) } else { Ok(()) }
}

fn search(folder: &Path, floor: u64) -> Result<(), Box<dyn Error>> {
    let mut secrets: Vec<String> = CANARIES.map(str::to_owned).into();
    for file in files(folder, "secrets")? {
        for line in BufReader::new(File::open(file)?).lines() {
            secrets.push(line?);
        }
    }
    let search = Search::new(secrets);
    let (mut bytes, mut shown) = (0, 0);
    let traces = files(folder, "trace")?;
    for file in &traces {
        let (read, hits) = search.read(BufReader::new(File::open(file)?))?;
        bytes += read;
        shown += hits.len();
        for hit in hits.iter().take(5) {
            eprintln!("{}:{}: a secret shows: {}", file.display(), hit.line, hit.masked);
        }
    }
    println!("    {bytes} bytes of {} processes were searched for {} secrets", traces.len(), search.secrets);
    blocked(folder)?;
    if shown > 0 {
        return Err(format!("secrets show in {shown} lines").into());
    }
    if bytes < floor {
        return Err(format!("less was said than {floor} bytes: the listening does not work").into());
    }
    Ok(())
}
