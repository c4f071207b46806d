//! Masks passwords in URLs, which clap shows when it refuses the value of an argument.

/// What is shown in place of a password.
const MASK: &str = "***";

/// Replaces the password of each URL: `scheme://USER:PASSWORD@HOST` and the parameter `password=PASSWORD`.
pub fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("://") {
        let (before, url) = rest.split_at(start + "://".len());
        let end = url.find(|c: char| c.is_whitespace() || matches!(c, '\'' | '"' | '`')).unwrap_or(url.len());
        let (url, after) = url.split_at(end);
        masked.push_str(before);
        masked.push_str(&parameter(&user_information(url)));
        rest = after;
    }
    masked + rest
}

/// Masks what is between the first colon and the last `@` of the authority. A password that is not encoded may contain both.
fn user_information(url: &str) -> String {
    let Some((user, host)) = url.rsplit_once('@') else { return url.to_owned() };
    match user.split_once(':') {
        Some((user, _)) => format!("{user}:{MASK}@{host}"),
        None => url.to_owned(),
    }
}

fn parameter(url: &str) -> String {
    const NAME: &str = "password=";
    let Some((before, value)) = url.split_once(NAME) else { return url.to_owned() };
    let after = value.find('&').map_or("", |end| &value[end..]);
    format!("{before}{NAME}{MASK}{after}")
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn passwords_are_masked_and_everything_else_stays() {
        for (shown, expected) in [
            ("'postgres://fleet:hush@db/ts' is bad", "'postgres://fleet:***@db/ts' is bad"),
            ("nats://u:hu:sh@x@host:4222", "nats://u:***@host:4222"),
            ("http://u:hu/sh@host", "http://u:***@host"),
            ("postgres://db/ts?password=hush&sslmode=disable", "postgres://db/ts?password=***&sslmode=disable"),
            ("a://u:hush@x b://v:hush@y", "a://u:***@x b://v:***@y"),
            ("postgres://fleet@db:5432/ts", "postgres://fleet@db:5432/ts"),
            ("http://127.0.0.1:3000/hooks", "http://127.0.0.1:3000/hooks"),
            ("iccid:89148000006318840271", "iccid:89148000006318840271"),
        ] {
            assert_eq!(mask(shown), expected);
        }
    }
}
