//! A base URL with a path too many, or without the one that it needs: the gateway says of it only that there is no such resource.

use url::Url;

use crate::error::Error;

/// Where the path of the service ends.
const END: &str = "/api";

/// Names the base URL as the cause of an error that a wrong one has, if it does not end as it should.
pub(crate) fn suspected(error: Error, base_url: &str) -> Error {
    let lost = error.code() == Some("900906")
        || (error.status() == Some(404) && error.code().is_none())
        || error.message().contains("an HTML page") && error.status().is_some_and(|status| status < 400);
    match better(base_url).filter(|_| lost) {
        Some(better) => error.remedy(format!(
            "the base URL is likely wrong: THINGSPACE_BASE_URL is {base_url}, and should end with {END}; try {better}"
        )),
        None => error,
    }
}

/// The base URL that was probably meant; none when it ends as it should.
fn better(base_url: &str) -> Option<String> {
    let mut url = Url::parse(base_url).ok()?;
    let path = url.path().trim_end_matches('/').to_owned();
    if path.ends_with(END) {
        return None;
    }
    let base = match path.find("/api/") {
        Some(place) => &path[..place],
        // Paths of operations begin so.
        None => path.find("/m2m").or_else(|| path.find("/ts/")).map_or(path.as_str(), |place| &path[..place]),
    };
    let meant = format!("{base}{END}");
    url.set_path(&meant);
    Some(url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_found() {
        for (given, meant) in [
            ("https://thingspace.verizon.com/api/m2m/v1", Some("https://thingspace.verizon.com/api")),
            ("https://thingspace.verizon.com/api/m2m/", Some("https://thingspace.verizon.com/api")),
            ("https://thingspace.verizon.com", Some("https://thingspace.verizon.com/api")),
            ("https://thingspace.verizon.com/m2m/v1", Some("https://thingspace.verizon.com/api")),
            ("https://gateway.example/verizon", Some("https://gateway.example/verizon/api")),
            ("https://gateway.example/verizon/api/ts/v1", Some("https://gateway.example/verizon/api")),
            ("https://thingspace.verizon.com/api", None),
            ("https://thingspace.verizon.com/api/", None),
        ] {
            assert_eq!(better(given).as_deref(), meant, "{given}");
        }
    }
}
