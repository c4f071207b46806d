//! Finds the credentials of a message without decoding the whole message.
//!
//! Anyone can send a message. A list of two million zeros fits into 4 MiB, the maximum size of a message, and takes twenty times
//! as much memory when it is decoded into JSON values. A receiver therefore decodes the whole message only if the credentials are
//! correct.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use thingspace_raw::lenient::{self, Lenient as _};

use crate::body::{self, Unreadable};
use crate::event::SentCredentials;

/// Returns the credentials in a body. The body may have any form that [`body::members`] reads.
pub(crate) fn credentials(body: &[u8]) -> Result<SentCredentials, Unreadable> {
    let mut shape: Shape = body::json(&body::decode(body)?)?;
    for _ in 0..body::WRAPPINGS {
        shape = match shape {
            Shape::Text(inner) => body::json(body::without_mark(&inner)).map_err(|_| Unreadable::not_an_object("string"))?,
            Shape::Item(inner) => *inner,
            other => other,
        };
    }
    match shape {
        Shape::Object { username, password } => {
            let text = |value: Option<Value>| value.and_then(|value| String::salvage(&value, &mut true));
            Ok(SentCredentials { username: text(username), password: text(password).map(Into::into) })
        }
        Shape::Text(_) => Err(Unreadable::not_an_object("string")),
        Shape::Item(_) => Err(Unreadable::not_an_object("list")),
        Shape::Other(kind) => Err(Unreadable::not_an_object(kind)),
    }
}

/// A JSON value, reduced to what the search for credentials needs.
enum Shape {
    Object {
        username: Option<Value>,
        password: Option<Value>,
    },
    /// The only item of a list.
    Item(Box<Shape>),
    /// A string, which may contain JSON.
    Text(String),
    Other(&'static str),
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Shape, A::Error> {
        let (mut username, mut password) = (None, None);
        while let Some(name) = lenient::next_name(&mut members)? {
            match name.as_ref() {
                "username" => username = Some(members.next_value::<Scalar>()?.0),
                "password" => password = Some(members.next_value::<Scalar>()?.0),
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Shape::Object { username, password })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape, A::Error> {
        let Some(first) = items.next_element()? else { return Ok(Shape::Other("list")) };
        if items.next_element::<IgnoredAny>()?.is_none() {
            return Ok(Shape::Item(Box::new(first)));
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Shape::Other("list"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Shape, E> {
        Ok(Shape::Text(text.to_owned()))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Shape, E> {
        Ok(Shape::Other("boolean"))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Shape, E> {
        Ok(Shape::Other("number"))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Shape, E> {
        Ok(Shape::Other("number"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::Other("number"))
    }

    fn visit_unit<E: Error>(self) -> Result<Shape, E> {
        Ok(Shape::Other("null"))
    }
}

/// The value of a credential. Lists and objects become null, because a credential is never a list or an object.
struct Scalar(Value);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a credential")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar(value.into()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar, E> {
        Ok(Scalar(value.into()))
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar, E> {
        Ok(Scalar(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar(Value::Null))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Scalar, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar(Value::Null))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::split_credentials;

    /// `credentials` and `split_credentials` return the same credentials or the same error.
    #[test]
    fn credentials_are_the_same_as_in_the_decoded_message() {
        let object = r#"{"username":"u","extra":[{"password":"x"}],"password":"p"}"#;
        let encoded = serde_json::to_string(object).unwrap();
        let bodies = [
            object.to_owned(),
            format!("[{object}]"),
            format!("[[[{object}]]]"),
            format!("[[[[{object}]]]]"),
            encoded.clone(),
            format!("[{encoded}]"),
            serde_json::to_string(&encoded).unwrap(),
            serde_json::to_string("not JSON").unwrap(),
            format!("\u{feff}{object}"),
            format!("[{object},{object}]"),
            r#"{"username":1234,"password":5.5}"#.to_owned(),
            r#"{"username":-3,"password":true}"#.to_owned(),
            r#"{"username":["u"],"password":{"p":1}}"#.to_owned(),
            r#"{"username":"a","username":"b","password":null}"#.to_owned(),
            r#"{"username":"a","password":"b"} more"#.to_owned(),
            "{}".to_owned(),
            "[]".to_owned(),
            "[1".to_owned(),
            "null".to_owned(),
            "true".to_owned(),
            "7".to_owned(),
            "-7".to_owned(),
            "7.5".to_owned(),
            "  ".to_owned(),
            String::new(),
            "<html>".to_owned(),
        ];
        for body in bodies {
            let values = |sent: SentCredentials| (sent.username, sent.password.map(|password| password.expose().to_owned()));
            let whole = split_credentials(body.as_bytes()).map(|(sent, _)| values(sent));
            assert_eq!(credentials(body.as_bytes()).map(values), whole, "{body}");
        }
    }
}
