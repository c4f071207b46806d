//! The generated table of operations and the generated codecs cover every operation and callback service of the bundle
//! (`openapi/thingspace.json`). The rows of the table have the same values as the operations of the bundle.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that cannot continue has failed")]

use std::collections::BTreeSet;

use contract::bundle::{callbacks, operations};
use thingspace_raw::codec::{CALLBACKS, CODECS};
use thingspace_raw::operation::OPERATIONS;

#[test]
fn every_operation_is_in_the_bundle_the_table_and_the_codecs() {
    let described: BTreeSet<&str> = operations().iter().map(|operation| operation.id).collect();
    assert_eq!(described, OPERATIONS.iter().map(|operation| operation.id).collect());
    assert_eq!(described, CODECS.iter().map(|codec| codec.operation).collect());
    // Equal lengths show that neither the table nor the codecs contain an id twice.
    assert_eq!((OPERATIONS.len(), CODECS.len()), (described.len(), described.len()));
}

#[test]
fn every_callback_service_is_in_the_bundle_and_the_codecs() {
    let described: BTreeSet<&str> = callbacks().iter().map(|(name, _)| *name).collect();
    assert_eq!(described, CALLBACKS.iter().map(|callback| callback.service).collect());
    for operation in &OPERATIONS {
        assert!(operation.callback.is_none_or(|service| described.contains(service)), "{operation}");
    }
}

#[test]
fn the_table_agrees_with_the_bundle() {
    for described in operations() {
        let row = thingspace_raw::operation::find(described.id).unwrap();
        assert_eq!((row.method, row.path), (described.method, described.path));
        let effect = described.value["x-thingspace-effect"].as_str().unwrap();
        assert_eq!(format!("{:?}", row.effect).to_lowercase(), effect, "{}", described.id);
        let callback = described.value["x-thingspace-callback"].as_str().filter(|name| *name != "none");
        assert_eq!(row.callback, callback, "{}", described.id);
        let limits = &described.value["x-thingspace-limits"];
        assert_eq!(row.limits.devices.map(u64::from), limits["devices"].as_u64(), "{}", described.id);
        assert_eq!(row.limits.requests_per_minute.map(u64::from), limits["requests-per-minute"].as_u64(), "{}", described.id);
    }
}
