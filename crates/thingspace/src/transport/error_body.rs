//! Parses the code and the message in an error body. The error bodies of the service, its gateway and the token endpoint have
//! different shapes (openapi/common.yaml, ErrorAnswer). Proxies and web servers on the way to the service answer with problem
//! details, XML, HTML or plain text.

use serde_json::{Map, Value};
use thingspace_raw::code::Code;

use crate::sanitize::{WORD_LIMIT, clip, word};

/// The names of members that contain a code. These names and the names in the next two constants are compared with the result of
/// `plain_name`, so they are in lower case, without underscores and dashes.
const CODES: &[&str] = &["errorcode", "faultcode", "code"];

/// The names of members that contain a message, in order of preference.
const MESSAGES: &[&str] =
    &["errormessage", "errordescription", "faultstring", "message", "detail", "description", "reason", "msg", "title"];

/// The names of members that contain a nested error.
const WITHIN: &[&str] = &["fault", "error", "errors", "faultresponse"];

/// The content of an error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    /// The code, including the service name at its start, if it has one.
    pub(crate) code: Option<String>,
    /// The message, on one short line.
    pub(crate) message: Option<String>,
    /// The request id.
    pub(crate) request_id: Option<String>,
}

impl ErrorBody {
    /// Parses a body.
    pub(crate) fn of(body: &[u8]) -> Self {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        if let Ok(value) = serde_json::from_slice::<Value>(body) {
            return Self::of_json(&value).with_code_in_message();
        }
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        match markup(text) {
            Some(Markup::Html) => {
                let title = element(text, "title").or_else(|| element(text, "h1"));
                let message = title.map_or_else(|| "an HTML page".to_owned(), |title| format!("an HTML page: {title}"));
                Self { message: Some(clip(&message)), ..Self::default() }.with_code_in_message()
            }
            Some(Markup::Xml) => {
                let find = |names: &[&str]| names.iter().find_map(|name| element(text, name));
                let words = [find(&["message", "faultstring", "errorMessage"]), find(&["description", "detail"])];
                let words: Vec<String> = words.into_iter().flatten().collect();
                let message = if words.is_empty() { "an XML document".to_owned() } else { words.join(": ") };
                let code = find(&["code", "faultcode", "errorCode"]).filter(|code| !is_status(code)).map(|code| word(&code));
                Self { code, message: Some(clip(&message)), request_id: None }.with_code_in_message()
            }
            None if text.is_empty() => Self::default(),
            None => Self { message: Some(clip(text)), ..Self::default() }.with_code_in_message(),
        }
    }

    /// Parses a JSON value: an object, the first item of an array, or a string.
    fn of_json(value: &Value) -> Self {
        match value {
            Value::Object(members) => Self::of_object(members),
            Value::Array(items) => items.first().map(Self::of_json).unwrap_or_default(),
            Value::String(text) if !text.trim().is_empty() => Self { message: Some(clip(text)), ..Self::default() },
            _ => Self::default(),
        }
    }

    fn of_object(members: &Map<String, Value>) -> Self {
        let named = |name: &str| members.iter().find(|(member, _)| plain_name(member) == name).map(|(_, value)| value);
        let mut code = CODES.iter().filter_map(|name| text_of(named(name)?)).find(|code| !is_status(code));
        let message = |names: &[&str]| names.iter().find_map(|name| text_of(named(name)?));
        let mut text = message(MESSAGES);
        // Problem details have a title and a detail, and errors of the gateway have a message and a description. Join the two
        // parts.
        for (first, second) in [("title", "detail"), ("message", "description")] {
            if let (Some(first), Some(second)) = (message(&[first]), message(&[second]))
                && text.as_ref().is_some_and(|text| *text == first || *text == second)
                && first != second
            {
                text = Some(format!("{first}: {second}"));
            }
        }
        for within in WITHIN.iter().filter_map(|name| named(name)) {
            match within {
                // The token endpoint has its code in `error`.
                Value::String(text) if code.is_none() && !text.trim().contains(' ') => code = text_of(within),
                Value::Object(_) | Value::Array(_) | Value::String(_) => {
                    let inner = Self::of_json(within);
                    code = code.or(inner.code);
                    text = text.or(inner.message);
                }
                _ => {}
            }
        }
        let request_id = named("requestid").and_then(Value::as_str).and_then(request_id);
        Self { code: code.map(|code| word(&code)), message: text.map(|text| clip(&text)), request_id }
    }

    /// Uses a code in the message if the body has no other code, because some gateways put their code in the message.
    fn with_code_in_message(mut self) -> Self {
        if self.code.is_none() {
            self.code = self.message.as_deref().and_then(code_within);
        }
        self
    }
}

/// Finds a code in a message: a code of the service, which has the class INPUT_INVALID or REQUEST_FAILED, or a documented code of
/// the gateway.
fn code_within(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')));
    let mut words = words.map(|word| word.trim_matches(['.', '-', '_']));
    words.find(|word| is_code(word)).map(str::to_owned)
}

/// Returns whether a code is only an HTTP status. Some senders repeat the status as the code.
fn is_status(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_code(text: &str) -> bool {
    let code = Code::new(text);
    let has_class = ["INPUT_INVALID.", "REQUEST_FAILED."].iter().any(|class| code.as_str().starts_with(class));
    let of_gateway = text.len() == 6 && text.starts_with("9009") && text.bytes().all(|byte| byte.is_ascii_digit());
    has_class || (of_gateway && code.known(None).is_some())
}

fn plain_name(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns `text` as a request id. `None` if `text` is empty, too long, or not printable ASCII: it is then not safe to show.
pub(crate) fn request_id(text: &str) -> Option<String> {
    let plain = (1..=WORD_LIMIT).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    plain.then(|| text.to_owned())
}

enum Markup {
    Html,
    Xml,
}

fn markup(text: &str) -> Option<Markup> {
    let start: String = text.chars().take(1024).flat_map(char::to_lowercase).collect();
    if !start.starts_with('<') {
        return None;
    }
    let html = ["<!doctype html", "<html", "<head", "<body", "<title"].iter().any(|tag| start.contains(tag));
    Some(if html { Markup::Html } else { Markup::Xml })
}

/// Returns whether a body is an HTML page.
pub(crate) fn is_html(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    matches!(markup(text.trim_start_matches('\u{feff}').trim_start()), Some(Markup::Html))
}

/// Returns the content of the first non-empty element with this name. Ignores namespace prefixes and attributes.
fn element(text: &str, name: &str) -> Option<String> {
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let tag = &rest[start + 1..];
        let end = tag.find('>')?;
        let full = tag[..end].split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        let local = full.rsplit(':').next().unwrap_or_default();
        rest = &tag[end + 1..];
        if local.eq_ignore_ascii_case(name) {
            let content = &rest[..rest.find('<').unwrap_or(rest.len())];
            let content = unescaped(content.trim());
            if !content.is_empty() {
                return Some(content);
            }
        }
    }
    None
}

fn unescaped(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sanitize::sanitize;

    fn code_and_message(body: &str) -> (Option<String>, Option<String>) {
        let parsed = ErrorBody::of(body.as_bytes());
        (parsed.code, parsed.message)
    }

    fn some(code: &str, message: &str) -> (Option<String>, Option<String>) {
        (
            Some(code).filter(|code| !code.is_empty()).map(str::to_owned),
            Some(message).filter(|text| !text.is_empty()).map(str::to_owned),
        )
    }

    #[test]
    fn every_shape_yields_its_code_and_message() {
        for (body, code, message) in [
            (r#"{"errorCode":"A.REQUEST_FAILED.X","errorMessage":"no"}"#, "A.REQUEST_FAILED.X", "no"),
            (
                r#"{"fault":{"code":900901,"message":"Invalid Credentials","description":"renew it"}}"#,
                "900901",
                "Invalid Credentials: renew it",
            ),
            (r#"{"code":"900901","message":"Invalid Credentials"}"#, "900901", "Invalid Credentials"),
            (r#"{"error":"invalid_client","error_description":"unknown key"}"#, "invalid_client", "unknown key"),
            (r#"{"error":{"code":"QUOTA","message":"used up"}}"#, "QUOTA", "used up"),
            (r#"{"error":"not allowed here"}"#, "", "not allowed here"),
            (r#"{"errors":[{"code":"E7","detail":"first"},{"code":"E8"}]}"#, "E7", "first"),
            (
                r#"{"type":"about:blank","title":"Forbidden","status":401,"detail":"address not listed"}"#,
                "",
                "Forbidden: address not listed",
            ),
            (r#"{"message":"Missing Authentication Token"}"#, "", "Missing Authentication Token"),
            (r#"{"Message":"User is not authorized","code":401}"#, "", "User is not authorized"),
            (r#""just a text""#, "", "just a text"),
            ("upstream connect error", "", "upstream connect error"),
            (
                "UnifiedWebService.REQUEST_FAILED.SessionToken.Expired: log in",
                "UnifiedWebService.REQUEST_FAILED.SessionToken.Expired",
                "UnifiedWebService.REQUEST_FAILED.SessionToken.Expired: log in",
            ),
            ("Error 900901. Invalid token", "900901", "Error 900901. Invalid token"),
            (
                "<am:fault xmlns:am='x'><am:code>900902</am:code><am:message>Missing</am:message><am:description>no token</am:description></am:fault>",
                "900902",
                "Missing: no token",
            ),
            (
                "<!DOCTYPE html><html lang=en><head><title>\n Sign in &amp; go </title></head></html>",
                "",
                "an HTML page: Sign in & go",
            ),
            ("<html><body><h1>Bad gateway</h1></body></html>", "", "an HTML page: Bad gateway"),
            ("<html></html>", "", "an HTML page"),
            ("", "", ""),
            ("{}", "", ""),
        ] {
            assert_eq!(code_and_message(body), some(code, message), "{body}");
        }
    }

    #[test]
    fn codes_and_messages_are_sanitized_and_short() {
        let body = serde_json::json!({"errorCode": format!("\u{1b}]52;\u{9b}{}", "c".repeat(5_000)), "errorMessage": "a\n\u{202e}b\u{200b}".repeat(500)});
        let parsed = ErrorBody::of(body.to_string().as_bytes());
        for text in [parsed.code.unwrap(), parsed.message.unwrap()] {
            assert!(text.chars().count() <= 301, "{}", text.len());
            assert_eq!(sanitize(&text), text);
        }
    }
}
