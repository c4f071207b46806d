//! Fails the build if the OpenAPI description has an operation without a handler. Without this check, the simulator would refuse
//! calls of such an operation, because it would not know their path.

use std::fs;
use std::io;

const BUNDLE: &str = "../../openapi/thingspace.json";
const HANDLERS: &str = "src/handlers";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={BUNDLE}");
    println!("cargo::rerun-if-changed={HANDLERS}");
    let bundle = fs::read_to_string(BUNDLE)?;
    let mut handlers = String::new();
    for file in fs::read_dir(HANDLERS)? {
        handlers.push_str(&fs::read_to_string(file?.path())?);
    }
    // Each operation is listed with its handler in one of the files, in the form `("listDevices", list)`.
    let ids = bundle.split("\"operationId\": \"").skip(1).filter_map(|rest| rest.split('"').next());
    for id in ids.filter(|id| !handlers.contains(&format!("(\"{id}\", "))) {
        println!("cargo::error=the operation {id} has no handler: add `(\"{id}\", …)` to the OPERATIONS of a file in {HANDLERS}");
    }
    Ok(())
}
