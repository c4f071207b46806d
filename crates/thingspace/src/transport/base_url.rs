//! Detects a base URL with a wrong path, and adds a suggestion to the error. The gateway itself only answers that the resource
//! does not exist.

use url::Url;

use crate::error::Error;

/// The end of a correct base URL.
const END: &str = "/api";

/// If the error is typical of a wrong base URL and `base_url` does not end with `/api`, adds a remedy that suggests another URL.
pub(crate) fn suspected(error: Error, base_url: &str) -> Error {
    let is_typical = error.code() == Some("900906")
        || (error.status() == Some(404) && error.code().is_none())
        || error.message().contains("an HTML page") && error.status().is_some_and(|status| status < 400);
    match better(base_url).filter(|_| is_typical) {
        Some(better) => error.with_remedy(format!(
            "the base URL is probably wrong: expected it to end with {END}, received {base_url}; try {better}"
        )),
        None => error,
    }
}

/// Returns the base URL that was probably meant. Returns `None` if `base_url` ends with `/api` or is not a URL.
fn better(base_url: &str) -> Option<String> {
    let mut url = Url::parse(base_url).ok()?;
    let path = url.path().trim_end_matches('/').to_owned();
    if path.ends_with(END) {
        return None;
    }
    let base = match path.find("/api/") {
        Some(index) => &path[..index],
        // The URL may contain the start of an operation's path, which is mostly `/m2m` or `/ts/`. The base URL ends before it.
        None => path.find("/m2m").or_else(|| path.find("/ts/")).map_or(path.as_str(), |index| &path[..index]),
    };
    let meant = format!("{base}{END}");
    url.set_path(&meant);
    Some(url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_intended_base_url_is_suggested() {
        for (base_url, meant) in [
            ("https://thingspace.verizon.com/api/m2m/v1", Some("https://thingspace.verizon.com/api")),
            ("https://thingspace.verizon.com/api/m2m/", Some("https://thingspace.verizon.com/api")),
            ("https://thingspace.verizon.com", Some("https://thingspace.verizon.com/api")),
            ("https://thingspace.verizon.com/m2m/v1", Some("https://thingspace.verizon.com/api")),
            ("https://gateway.example/verizon", Some("https://gateway.example/verizon/api")),
            ("https://gateway.example/verizon/api/ts/v1", Some("https://gateway.example/verizon/api")),
            ("https://thingspace.verizon.com/api", None),
            ("https://thingspace.verizon.com/api/", None),
        ] {
            assert_eq!(better(base_url).as_deref(), meant, "{base_url}");
        }
    }
}
