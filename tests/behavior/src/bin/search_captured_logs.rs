//! `search_captured_logs FOLDER FLOOR` looks for secrets, in every encoding, in the logs that the test suite has written to
//! FOLDER. It also counts how often the suite's scenarios with the blocking client waited. The program fails if a line contains a
//! secret, if none of these scenarios waited, or if the logs together have fewer than FLOOR bytes.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use behavior::secrets::{CANARIES, Search};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, floor] = &arguments[..] else {
        eprintln!("usage: search_captured_logs FOLDER FLOOR");
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

/// Returns the files in `folder` that have this extension.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let all: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    Ok(all.into_iter().filter(|path| path.extension().is_some_and(|found| found == extension)).collect())
}

/// Prints how often the scenarios with the blocking client waited. Fails if there was no wait, because then either none of these
/// scenarios ran, or their waits were not recorded.
fn check_waits(folder: &Path) -> Result<(), Box<dyn Error>> {
    let (mut scenarios, mut waits) = (0, 0);
    for file in files(folder, "waits")? {
        for line in fs::read_to_string(file)?.lines() {
            scenarios += 1;
            waits += line.parse::<usize>()?;
        }
    }
    println!("    {scenarios} blocking scenarios waited {waits} times");
    if waits == 0 { Err("no blocking scenario waited".into()) } else { Ok(()) }
}

fn search(folder: &Path, floor: u64) -> Result<(), Box<dyn Error>> {
    let mut secrets: Vec<String> = CANARIES.map(str::to_owned).into();
    for file in files(folder, "secrets")? {
        for line in BufReader::new(File::open(file)?).lines() {
            secrets.push(line?);
        }
    }
    let search = Search::new(secrets);
    let (mut bytes, mut lines) = (0, 0);
    let traces = files(folder, "trace")?;
    for file in &traces {
        let (read, hits) = search.read(BufReader::new(File::open(file)?))?;
        bytes += read;
        lines += hits.len();
        for hit in hits.iter().take(5) {
            eprintln!("{}:{}: contains a secret: {}", file.display(), hit.line, hit.masked);
        }
    }
    println!("    searched {bytes} bytes of {} processes for {} secrets", traces.len(), search.secrets);
    check_waits(folder)?;
    if lines > 0 {
        return Err(format!("{lines} lines contain a secret").into());
    }
    if bytes < floor {
        return Err(format!("captured fewer than {floor} bytes: the capture does not work").into());
    }
    Ok(())
}
