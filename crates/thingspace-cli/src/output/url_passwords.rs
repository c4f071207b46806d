//! Masks the passwords of URLs in clap's errors. When clap refuses the value of an argument, its error shows the whole value.

/// What is shown in place of a password.
const MASK: &str = "***";

/// Masks the passwords in an argument, if the argument contains a URL. A URL may have a password in `scheme://USER:PASSWORD@HOST`
/// and in the parameter `password=PASSWORD`.
pub fn mask(argument: &str) -> String {
    let Some((scheme, rest)) = argument.split_once("://") else { return argument.to_owned() };
    format!("{scheme}://{}", parameters(&user_information(rest)))
}

/// Masks everything between the first colon and the last `@`, because a password that is not percent-encoded may itself contain
/// `:`, `/` or `@`.
fn user_information(rest: &str) -> String {
    match rest.rsplit_once('@').map(|(user, host)| (user.split_once(':'), host)) {
        Some((Some((user, _)), host)) => format!("{user}:{MASK}@{host}"),
        _ => rest.to_owned(),
    }
}

fn parameters(rest: &str) -> String {
    const NAME: &str = "password=";
    let mut parts = rest.split(NAME);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |masked, value| {
        let after = value.find('&').map_or("", |end| &value[end..]);
        format!("{masked}{NAME}{MASK}{after}")
    })
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn passwords_are_masked_and_everything_else_stays_unchanged() {
        for (shown, expected) in [
            ("postgres://fleet:hush@db/ts", "postgres://fleet:***@db/ts"),
            ("nats://u:hu:sh@x@host:4222", "nats://u:***@host:4222"),
            ("http://u:hu/sh@host", "http://u:***@host"),
            ("http://u:it's hush@host", "http://u:***@host"),
            ("postgres://db/ts?password=hush&sslmode=disable", "postgres://db/ts?password=***&sslmode=disable"),
            ("postgres://db/ts?password=hush&password=hush", "postgres://db/ts?password=***&password=***"),
            ("--to=http://u:hush@host", "--to=http://u:***@host"),
            ("postgres://fleet@db:5432/ts", "postgres://fleet@db:5432/ts"),
            ("http://127.0.0.1:3000/hooks", "http://127.0.0.1:3000/hooks"),
            ("iccid:89148000006318840271", "iccid:89148000006318840271"),
        ] {
            assert_eq!(mask(shown), expected);
        }
    }
}
