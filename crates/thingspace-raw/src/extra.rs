//! Members that an answer or message contains, but the OpenAPI description does not.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::MapAccess;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Members that the OpenAPI description does not contain, with the values that were received. In a callback message,
/// described members whose values do not have the described type are stored here too. Serialization includes all these members.
///
/// `Debug` shows only the names of the members, because an unknown value may be a secret.
///
/// ```
/// use thingspace_raw::types::DeviceManagementResult;
///
/// let body = r#"{"requestId":"7e9bf77c","newMember":12}"#;
/// let answer: DeviceManagementResult = serde_json::from_str(body).unwrap();
/// assert_eq!(answer.extra.get("newMember").and_then(|value| value.as_u64()), Some(12));
/// assert_eq!(serde_json::to_string(&answer).unwrap(), body);
/// ```
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(BTreeMap<String, Value>);

impl Extra {
    /// Returns the value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Sets the value of a member. Serialization writes it next to the described members of the object.
    pub fn insert(&mut self, name: impl Into<String>, value: Value) {
        self.0.insert(name.into(), value);
    }

    /// Returns whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the members, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Reads the value of the member `name` from `members`, and stores the member.
    pub(crate) fn keep<'de, A: MapAccess<'de>>(&mut self, name: Cow<'de, str>, members: &mut A) -> Result<(), A::Error> {
        self.0.insert(name.into_owned(), members.next_value()?);
        Ok(())
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
