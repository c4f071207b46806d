//! Tests the simulator's page in a headless browser (tests/browser).

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::process::{installed, npm_install, run, skipped, target};

/// The npm package that controls the browser. It does not contain a browser.
const DRIVER: &str = "puppeteer-core@25.16.0";

/// The names of suitable browsers, in order of preference.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Runs the test, which writes screenshots to the target folder. Skips the test if no browser is installed, or if npm is missing
/// or cannot install the driver.
pub fn test(root: &Path) -> Result<()> {
    let Some(browser) = BROWSERS.iter().find_map(|name| installed(name)) else {
        skipped("the simulator's page", &format!("no browser is installed: install one of {}", BROWSERS.join(", ")));
        return Ok(());
    };
    let Some(folder) = npm_install(root, DRIVER) else {
        skipped(DRIVER, "npm is missing or cannot install it");
        return Ok(());
    };
    let pictures = target(root).join("pictures");
    fs::create_dir_all(&pictures)?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=dot"]).arg(root.join("tests/browser/simulator.test.mjs")).current_dir(root);
    node.env("BROWSER", browser).env("NODE_FOLDER", folder).env("PICTURES", pictures);
    run(node.env("THINGSPACE_PROGRAM", target(root).join("debug/thingspace")))
}
