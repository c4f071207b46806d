//! Finds the operation that the caller of an unknown path or method probably meant.

use crate::description::{self, Described};

/// Minimum score of a suggested operation. The score is the similarity of the paths plus the weight of the method.
const MIN_SIMILARITY: f64 = 0.6;

/// Weight of a matching method. The weight is small, so the method only decides between operations whose paths are about equally
/// similar.
const METHOD: f64 = 0.02;

/// Returns the operation to suggest instead of `method` on `path`, such as `POST /m2m/v1/devices/actions/list (listDevices)`.
/// Returns `None` if no operation is similar enough.
pub(crate) fn nearest(method: &str, path: &str) -> Option<String> {
    let unknown = UnknownPath::new(path);
    let score = |operation: &Described| {
        let same = operation.method.eq_ignore_ascii_case(method);
        let method = if same {
            METHOD
        } else if writes(operation.method) && writes(method) {
            METHOD / 2.0
        } else {
            0.0
        };
        unknown.similarity(operation) + method
    };
    let scored = description::operations().map(|operation| (score(&operation), operation));
    let (similarity, operation) = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    let named = || format!("{} {} ({})", operation.method.to_uppercase(), operation.path, operation.id);
    (similarity >= MIN_SIMILARITY).then(named)
}

/// Returns whether requests with this method have a body. A request with a body and the wrong method was probably meant for an
/// operation whose requests have a body too.
fn writes(method: &str) -> bool {
    ["POST", "PUT", "PATCH"].iter().any(|known| known.eq_ignore_ascii_case(method))
}

/// The path of a call that matches no operation.
struct UnknownPath<'a> {
    /// The first segments after `/api`, without those that are empty (double or trailing slashes) or longer than 100 bytes.
    segments: Vec<&'a str>,
    words: Vec<String>,
}

impl<'a> UnknownPath<'a> {
    fn new(path: &'a str) -> Self {
        /// Maximum number of segments to compare. Paths of operations have fewer segments, so comparing more would only cost
        /// time.
        const MAX_SEGMENTS: usize = 20;
        let path = path.strip_prefix("/api").filter(|rest| rest.starts_with('/')).unwrap_or(path);
        let segments: Vec<&str> =
            path.split('/').filter(|segment| !segment.is_empty() && segment.len() <= 100).take(MAX_SEGMENTS).collect();
        let words = segments.iter().flat_map(|segment| words(segment)).collect();
        Self { segments, words }
    }

    /// Returns the similarity to the path of an operation: 1 if only slashes and case differ, and less if the base URL or words
    /// differ.
    fn similarity(&self, operation: &Described) -> f64 {
        let template: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
        if fits(&self.segments, &template) {
            return 1.0;
        }
        // In the next two cases, only the base URL differs: segments at the start of the path are superfluous or missing.
        if self.segments.len() > template.len() && fits(&self.segments[self.segments.len() - template.len()..], &template) {
            return 0.97;
        }
        if self.segments.len() > 1 && template.len() > self.segments.len() {
            let rest = &template[template.len() - self.segments.len()..];
            if fits(&self.segments, rest) && !rest.iter().any(|segment| segment.starts_with('{')) {
                return 0.95;
            }
        }
        let path_words: Vec<String> =
            template.iter().filter(|segment| !segment.starts_with('{')).flat_map(|segment| words(segment)).collect();
        // Include the words of the operation id, because the id can have words that are not in the path.
        let known: Vec<String> = path_words.iter().cloned().chain(words(operation.id)).collect();
        0.9 * (0.6 * covered(&self.words, &known) + 0.4 * covered(&path_words, &self.words))
    }
}

fn fits(segments: &[&str], template: &[&str]) -> bool {
    segments.len() == template.len()
        && segments.iter().zip(template).all(|(segment, of)| of.starts_with('{') || of.eq_ignore_ascii_case(segment))
}

/// Finds the most similar word in `known` for each word in `words`, and returns the average of these similarities.
fn covered(words: &[String], known: &[String]) -> f64 {
    if words.is_empty() {
        return 0.0;
    }
    let best = |word: &String| known.iter().map(|other| word_similarity(word, other)).fold(0.0, f64::max);
    words.iter().map(best).sum::<f64>() / words.len() as f64
}

/// Returns the similarity of two words, or 0 if it is below a minimum: even unrelated words share a few letters.
fn word_similarity(word: &str, other: &str) -> f64 {
    const MINIMUM: f64 = 0.82;
    let similarity = strsim::jaro_winkler(word, other);
    if similarity < MINIMUM { 0.0 } else { similarity }
}

/// Splits a segment into lower-case words: `deviceIdentifier` has two. Omits numbers, words of one or two letters, and words that
/// occur in many paths. Removes a final `s` from each word, so that singular and plural are equal.
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
    let is_significant = |word: &String| {
        word.len() > 2
            && !matches!(word.as_str(), "m2m" | "api" | "actions" | "action")
            && !word.bytes().all(|b| b.is_ascii_digit())
    };
    words.into_iter().filter(is_significant).map(|word| word.strip_suffix('s').map(str::to_owned).unwrap_or(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slightly_wrong_call_gets_the_right_suggestion() {
        for (method, path, id) in [
            // Wrong methods.
            ("GET", "/api/m2m/v1/devices/actions/list", "listDevices"),
            ("GET", "/api/m2m/v1/devices/actions/suspend", "suspendDevices"),
            ("POST", "/api/m2m/v1/devices/actions/plan", "changeServicePlan"),
            ("PATCH", "/api/m2m/v1/groups/0000123456-00001/name/pumps", "updateDeviceGroup"),
            ("POST", "/api/m2m/v1/accounts/0000123456-00001", "getAccount"),
            // Wrong slashes or case.
            ("POST", "/api/m2m/v1/devices/actions/list/", "listDevices"),
            ("POST", "/api/m2m/v1//devices/actions//suspend", "suspendDevices"),
            ("POST", "/api/M2M/v1/Devices/Actions/Activate", "activateDevices"),
            ("GET", "/api/m2m/v1/callbacks/0000123456-00001/", "listCallbacks"),
            // Wrong base URLs.
            ("POST", "/api/m2m/v1/ts/v1/oauth2/token", "requestOauthToken"),
            ("POST", "/api/m2m/v1/m2m/v1/devices/actions/restore", "restoreDevices"),
            ("POST", "/m2m/v1/session/login", "startConnectivityManagementSession"),
            ("POST", "/api/v1/devices/actions/suspend", "suspendDevices"),
            // Misspelled words.
            ("POST", "/api/m2m/v1/device/action/suspend", "suspendDevices"),
            ("POST", "/api/m2m/v1/devices/actions/suspendd", "suspendDevices"),
            ("POST", "/api/m2m/v1/devices/actions/customfield", "changeCustomFields"),
            // Paths that a developer or a program has guessed.
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
    fn an_unrelated_path_has_no_suggestion() {
        for path in ["/api/", "/", "/api/favicon.ico", "/api/%00", "/api/zzz/qqq", "/wp-login.php"] {
            assert_eq!(nearest("GET", path), None, "{path}");
        }
        assert_eq!(nearest("GET", &"/x".repeat(10_000)), None);
    }
}
