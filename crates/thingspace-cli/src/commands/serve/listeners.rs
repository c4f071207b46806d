//! Compares the registered listeners with those of the last comparison, and their URLs with the callback paths of the receiver.

use std::collections::BTreeMap;

use thingspace::Secret;

/// The registered listeners: URLs by callback service. The secret in the path of a URL is masked.
pub type Listeners = BTreeMap<String, String>;

/// Replaces the secret in URLs that are printed or stored.
const MASK: &str = "***";

/// The path of the receiver's callbacks. It contains a secret if one is configured.
#[derive(Clone)]
pub struct CallbackPath(Option<Secret>);

impl CallbackPath {
    pub fn new(secret: Option<Secret>) -> Self {
        Self(secret)
    }

    /// Masks the secret in a URL.
    pub fn mask(&self, url: &str) -> String {
        self.0.as_ref().map_or_else(|| url.to_owned(), |secret| url.replace(secret.expose(), MASK))
    }

    /// Returns the path of a service below `/callbacks/`, with the secret masked if there is one.
    fn of(&self, service: &str) -> String {
        if self.0.is_some() { format!("{MASK}/{service}") } else { service.to_owned() }
    }
}

/// Describes the listeners that were removed or changed since `before`, and the URLs in `now` with a wrong path after
/// `/callbacks/`. A URL without `/callbacks/` is not checked. If `now` is empty, adds a note.
pub fn differences(before: &Listeners, now: &Listeners, path: &CallbackPath) -> Vec<String> {
    let mut differences = Vec::new();
    for (service, url) in before {
        match now.get(service) {
            None => differences.push(format!(
                "warning: {service} has no listener any more (before: {url}); `thingspace callbacks register` registers it again"
            )),
            Some(other) if other != url => {
                differences.push(format!("warning: the listener of {service} is {other} now (before: {url})"));
            }
            Some(_) => {}
        }
    }
    for (service, url) in now {
        let (found, expected) = (url.split_once("/callbacks/"), path.of(service));
        if found.is_some_and(|(_, found)| found.trim_end_matches('/') != expected) {
            differences.push(format!(
                "warning: the listener of {service} is {url}; expected a URL that ends with /callbacks/{expected}, because messages do not \
                 name their service"
            ));
        }
    }
    if now.is_empty() {
        differences.push(
            "note: no listener is registered, so no callbacks arrive; see `thingspace callbacks register --help`".to_owned(),
        );
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(listeners: &[(&str, &str)]) -> Listeners {
        listeners.iter().map(|(service, url)| ((*service).to_owned(), (*url).to_owned())).collect()
    }

    fn found(before: &Listeners, now: &Listeners) -> Vec<String> {
        differences(before, now, &CallbackPath::new(None))
    }

    #[test]
    fn lost_changed_and_misdirected_listeners_are_reported() {
        let url = "https://hook.example.com:9003/callbacks/CarrierService";
        let before =
            of(&[("CarrierService", url), ("NiddService", "https://a.example/n"), ("DeviceUsage", "https://a.example/u")]);
        let now = of(&[("CarrierService", url), ("NiddService", "https://b.example/callbacks/CarrierService")]);
        let differences = found(&before, &now);
        assert_eq!(differences.len(), 3, "{differences:?}");
        assert!(differences[0].contains("DeviceUsage has no listener any more (before: https://a.example/u)"));
        assert!(differences[1].contains("the listener of NiddService is https://b.example"));
        assert!(differences[2].contains("ends with /callbacks/NiddService"));
        assert_eq!(found(&now, &of(&[("CarrierService", url)])).len(), 1);
        assert!(found(&of(&[]), &of(&[]))[0].contains("no listener is registered"));
        assert!(found(&of(&[("CarrierService", url)]), &of(&[("CarrierService", url)])).is_empty());
    }

    #[test]
    fn the_secret_of_the_path_is_expected_but_not_shown() {
        let path = CallbackPath::new(Some("b1f0c2a9d35e47f8".into()));
        let url = |path: &str| format!("https://hook.example.com/callbacks/{path}");
        let right = path.mask(&url("b1f0c2a9d35e47f8/CarrierService"));
        assert_eq!(right, url("***/CarrierService"));
        assert!(differences(&of(&[("CarrierService", &right)]), &of(&[("CarrierService", &right)]), &path).is_empty());
        let without = of(&[("CarrierService", &url("CarrierService"))]);
        let differences = differences(&without, &without, &path);
        assert!(differences[0].contains("ends with /callbacks/***/CarrierService"), "{differences:?}");
    }
}
