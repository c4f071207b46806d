//! Checks that the OpenAPI description contains a callback service. If it does not, the error suggests a similar name. The API
//! itself only answers a misspelled name with status 400.

use thingspace_raw::codec::CALLBACKS;
use thingspace_raw::types::CallbackService;

use crate::error::{Error, Result};

/// The lowest similarity, from 0 to 1, at which a name is suggested.
const SIMILAR: f64 = 0.7;

/// Returns all callback services in the OpenAPI description.
pub(crate) fn described() -> Vec<&'static str> {
    CALLBACKS.iter().map(|callback| callback.service).collect()
}

/// Returns an error if `known` does not contain the service. The error suggests a similar name, if there is one.
pub(crate) fn check(service: &CallbackService, known: &[&str]) -> Result<()> {
    if known.contains(&service.as_str()) {
        return Ok(());
    }
    let hint = nearest(service.as_str(), known).map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
    let message =
        format!("invalid callback service `{}`: expected one of {}{hint}", service.as_str().escape_debug(), known.join(", "));
    Err(Error::config(message).with_remedy("call .allow_unknown_services() first to use it anyway"))
}

fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let similarity = |other: &str| strsim::jaro_winkler(&wanted, &other.to_lowercase());
    let near = known.iter().map(|other| (similarity(other), *other)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (near.0 >= SIMILAR).then_some(near.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelled_service_is_refused_with_the_nearest_name() {
        for (misspelled, meant) in [("CarrierServise", "CarrierService"), ("fota", "Fota"), ("DeviceUsages", "DeviceUsage")] {
            let error = check(&misspelled.into(), &described()).unwrap_err().to_string();
            assert!(error.contains(&format!("invalid callback service `{misspelled}`")), "{error}");
            assert!(error.contains(&format!("(did you mean `{meant}`?)")), "{error}");
        }
        let error = check(&"xyzzy\n".into(), &described()).unwrap_err().to_string();
        assert!(!error.contains("did you mean") && error.contains(r"xyzzy\n"), "{error}");
    }

    #[test]
    fn every_described_service_is_accepted() {
        for service in described() {
            assert!(check(&service.into(), &described()).is_ok(), "{service}");
        }
        assert!(check(&"carrier-service".into(), &described()).is_ok());
    }
}
