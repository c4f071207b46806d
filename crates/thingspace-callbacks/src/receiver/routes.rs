//! The paths of a receiver.

use thingspace_raw::Secret;

use crate::credentials::same;

/// The endpoint at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route<'a> {
    /// The listener for the callback service with this name.
    Service(&'a str),
    Health,
    Metrics,
    Unknown,
}

/// Finds the route of a path. The listeners are at `/callbacks/<service>` or, if there is a secret, at
/// `/callbacks/<secret>/<service>`. The secret is compared in constant time.
pub(super) fn route<'a>(path: &'a str, secret: Option<&Secret>) -> Route<'a> {
    match path {
        "/healthz" => return Route::Health,
        "/metrics" => return Route::Metrics,
        _ => {}
    }
    let Some(rest) = path.strip_prefix("/callbacks/") else { return Route::Unknown };
    let service = match secret {
        None => Some(rest),
        Some(secret) => {
            let (received, service) = rest.split_once('/').unwrap_or((rest, ""));
            bool::from(same(secret.expose(), received)).then_some(service)
        }
    };
    service.filter(|service| !service.is_empty() && !service.contains('/')).map_or(Route::Unknown, Route::Service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listener_is_found_only_with_the_whole_secret() {
        let secret = Secret::from("tide-61");
        for path in [
            "/callbacks/CarrierService",
            "/callbacks/tide-61",
            "/callbacks/tide-61/",
            "/callbacks/tide-6/CarrierService",
            "/callbacks//CarrierService",
            "/callbacks/tide-61/a/b",
            "/callbacks/TIDE-61/CarrierService",
            "/tide-61/CarrierService",
        ] {
            assert_eq!(route(path, Some(&secret)), Route::Unknown, "{path}");
        }
        assert_eq!(route("/callbacks/tide-61/CarrierService", Some(&secret)), Route::Service("CarrierService"));
        assert_eq!(route("/callbacks/CarrierService", None), Route::Service("CarrierService"));
        assert_eq!(route("/callbacks/", None), Route::Unknown);
        assert_eq!(route("/healthz", Some(&secret)), Route::Health);
        assert_eq!(route("/metrics", None), Route::Metrics);
    }
}
