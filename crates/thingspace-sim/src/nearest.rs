//! The operation that a call was probably meant for whose path or method belongs to none.

use crate::description::{self, Described};

/// Below it a path has little in common with an operation.
const ALIKE: f64 = 0.6;

/// What the method counts beside the path, at most: it decides between operations of one path.
const METHOD: f64 = 0.02;

/// What to try in place of `method` on `path`, such as `POST /m2m/v1/devices/actions/list (listDevices)`.
pub(crate) fn nearest(method: &str, path: &str) -> Option<String> {
    let wanted = Wanted::new(path);
    let score = |operation: &Described| {
        let same = operation.method.eq_ignore_ascii_case(method);
        let method = if same {
            METHOD
        } else if writes(operation.method) && writes(method) {
            METHOD / 2.0
        } else {
            0.0
        };
        wanted.likeness(operation) + method
    };
    let scored = description::operations().map(|operation| (score(&operation), operation));
    let (likeness, operation) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let named = || format!("{} {} ({})", operation.method.to_uppercase(), operation.path, operation.id);
    (likeness >= ALIKE).then(named)
}

/// Whether a method sends something: what was meant for one of these is closer to another of them than to a read or a removal.
fn writes(method: &str) -> bool {
    ["POST", "PUT", "PATCH"].iter().any(|known| known.eq_ignore_ascii_case(method))
}

/// A path that belongs to no operation.
struct Wanted<'a> {
    /// Without empty ones: slashes that are doubled or at the end.
    segments: Vec<&'a str>,
    words: Vec<String>,
}

impl<'a> Wanted<'a> {
    fn new(path: &'a str) -> Self {
        /// More of a path says nothing more, and comparing takes its time.
        const SEGMENTS: usize = 20;
        let path = path.strip_prefix("/api").filter(|rest| rest.starts_with('/')).unwrap_or(path);
        let segments: Vec<&str> =
            path.split('/').filter(|segment| !segment.is_empty() && segment.len() <= 100).take(SEGMENTS).collect();
        let words = segments.iter().flat_map(|segment| words(segment)).collect();
        Self { segments, words }
    }

    /// 1 for the path of the operation but for slashes and case; else how many words both have.
    fn likeness(&self, operation: &Described) -> f64 {
        let template: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
        if fits(&self.segments, &template) {
            return 1.0;
        }
        // A base URL with a path too many, or too few.
        if self.segments.len() > template.len() && fits(&self.segments[self.segments.len() - template.len()..], &template) {
            return 0.97;
        }
        if self.segments.len() > 1 && template.len() > self.segments.len() {
            let rest = &template[template.len() - self.segments.len()..];
            if fits(&self.segments, rest) && !rest.iter().any(|segment| segment.starts_with('{')) {
                return 0.95;
            }
        }
        let of_path: Vec<String> =
            template.iter().filter(|segment| !segment.starts_with('{')).flat_map(|segment| words(segment)).collect();
        // The id has words that the path lacks.
        let known: Vec<String> = of_path.iter().cloned().chain(words(operation.id)).collect();
        0.9 * (0.6 * covered(&self.words, &known) + 0.4 * covered(&of_path, &self.words))
    }
}

fn fits(segments: &[&str], template: &[&str]) -> bool {
    segments.len() == template.len()
        && segments.iter().zip(template).all(|(segment, of)| of.starts_with('{') || of.eq_ignore_ascii_case(segment))
}

/// Which share of `words` has its like among `known`.
fn covered(words: &[String], known: &[String]) -> f64 {
    if words.is_empty() {
        return 0.0;
    }
    let best = |word: &String| known.iter().map(|other| alike(word, other)).fold(0.0, f64::max);
    words.iter().map(best).sum::<f64>() / words.len() as f64
}

/// Words that have little in common count nothing: any two have a few letters in common.
fn alike(word: &str, other: &str) -> f64 {
    const LITTLE: f64 = 0.82;
    let likeness = strsim::jaro_winkler(word, other);
    if likeness < LITTLE { 0.0 } else { likeness }
}

/// The words of a segment in lower case: `deviceIdentifier` has two. Versions, numbers and what every path has say nothing.
fn words(segment: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in segment.chars() {
        if !c.is_alphanumeric() || c.is_uppercase() {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
    }
    let says = |word: &String| {
        word.len() > 2
            && !matches!(word.as_str(), "m2m" | "api" | "actions" | "action")
            && !word.bytes().all(|b| b.is_ascii_digit())
    };
    words.into_iter().filter(says).map(|word| word.strip_suffix('s').map(str::to_owned).unwrap_or(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_that_fails_by_little_finds_its_operation() {
        for (method, path, id) in [
            // The method.
            ("GET", "/api/m2m/v1/devices/actions/list", "listDevices"),
            ("GET", "/api/m2m/v1/devices/actions/suspend", "suspendDevices"),
            ("POST", "/api/m2m/v1/devices/actions/plan", "changeServicePlan"),
            ("PATCH", "/api/m2m/v1/groups/0000123456-00001/name/pumps", "updateDeviceGroup"),
            ("POST", "/api/m2m/v1/accounts/0000123456-00001", "getAccount"),
            // Slashes and case.
            ("POST", "/api/m2m/v1/devices/actions/list/", "listDevices"),
            ("POST", "/api/m2m/v1//devices/actions//suspend", "suspendDevices"),
            ("POST", "/api/M2M/v1/Devices/Actions/Activate", "activateDevices"),
            ("GET", "/api/m2m/v1/callbacks/0000123456-00001/", "listCallbacks"),
            // The base URL.
            ("POST", "/api/m2m/v1/ts/v1/oauth2/token", "requestOauthToken"),
            ("POST", "/api/m2m/v1/m2m/v1/devices/actions/restore", "restoreDevices"),
            ("POST", "/m2m/v1/session/login", "startConnectivityManagementSession"),
            ("POST", "/api/v1/devices/actions/suspend", "suspendDevices"),
            // Misspelt.
            ("POST", "/api/m2m/v1/device/action/suspend", "suspendDevices"),
            ("POST", "/api/m2m/v1/devices/actions/suspendd", "suspendDevices"),
            ("POST", "/api/m2m/v1/devices/actions/customfield", "changeCustomFields"),
            // Made up by those who guess (programs write such paths).
            ("POST", "/api/devices/suspend", "suspendDevices"),
            ("PUT", "/api/m2m/v1/devices/identifier/change", "changeDeviceIdentifier"),
            ("GET", "/api/m2m/v1/devices/usage/history", "listDeviceUsageHistory"),
            ("PUT", "/api/m2m/v1/session/password/reset", "resetConnectivityManagementPassword"),
            ("POST", "/api/m2m/v1/callbacks", "registerCallback"),
            ("POST", "/api/m2m/v1/devices/activate", "activateDevices"),
            ("GET", "/api/m2m/v1/devices/connections/history", "listDeviceConnectionHistory"),
        ] {
            let found = nearest(method, path).unwrap_or_default();
            assert!(found.ends_with(&format!("({id})")), "{method} {path}: {found}");
        }
    }

    #[test]
    fn what_is_like_nothing_is_told_nothing() {
        for path in ["/api/", "/", "/api/favicon.ico", "/api/%00", "/api/zzz/qqq", "/wp-login.php"] {
            assert_eq!(nearest("GET", path), None, "{path}");
        }
        assert_eq!(nearest("GET", &"/x".repeat(10_000)), None);
    }
}
