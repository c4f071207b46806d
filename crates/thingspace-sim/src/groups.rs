//! The device groups of an account. To save memory in large fleets, a line stores only the number of its group.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A group, without its devices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) name: Arc<str>,
    pub(crate) description: Arc<str>,
}

/// Groups by number. Numbers are not reused, because a line that still has the number of a deleted group must not join a new
/// group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Groups(Vec<Option<Group>>);

impl Groups {
    /// The number of the default group. Every account has this group, and it cannot be deleted.
    pub(crate) const DEFAULT: u16 = 0;

    /// Creates the default group of an account, and a group for each of the names.
    pub(crate) fn new(account: &str, names: &[&str]) -> Self {
        let mut groups = Self(Vec::new());
        groups.create(&format!("Default: {account}"), "Default group of the account");
        for name in names {
            groups.create(name, &format!("Created with the fleet: {name}"));
        }
        groups
    }

    /// Returns every group with its number, the default group first.
    pub(crate) fn all(&self) -> impl Iterator<Item = (u16, &Group)> {
        (0..).zip(&self.0).filter_map(|(number, group)| Some((number, group.as_ref()?)))
    }

    pub(crate) fn number(&self, name: &str) -> Option<u16> {
        self.all().find(|(_, group)| *group.name == *name).map(|(number, _)| number)
    }

    pub(crate) fn get(&self, number: u16) -> Option<&Group> {
        self.0.get(usize::from(number))?.as_ref()
    }

    /// Creates a group and returns its number. `None` if all numbers are used.
    pub(crate) fn create(&mut self, name: &str, description: &str) -> Option<u16> {
        let number = u16::try_from(self.0.len()).ok()?;
        self.0.push(Some(Group { name: name.into(), description: description.into() }));
        Some(number)
    }

    pub(crate) fn change(&mut self, number: u16, name: Option<&str>, description: Option<&str>) {
        if let Some(group) = self.0.get_mut(usize::from(number)).and_then(Option::as_mut) {
            group.name = name.map_or_else(|| group.name.clone(), Arc::from);
            group.description = description.map_or_else(|| group.description.clone(), Arc::from);
        }
    }

    pub(crate) fn remove(&mut self, number: u16) {
        if let Some(group) = self.0.get_mut(usize::from(number)).filter(|_| number != Self::DEFAULT) {
            *group = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn group_numbers_are_not_reused_and_the_default_group_stays() {
        let mut groups = Groups::new("0000123456-00001", &["a", "b"]);
        assert_eq!(groups.number("b"), Some(2));
        groups.remove(2);
        groups.remove(Groups::DEFAULT);
        assert_eq!((groups.number("b"), groups.number("Default: 0000123456-00001")), (None, Some(0)));
        assert_eq!(groups.create("b", ""), Some(3));
        groups.change(3, Some("c"), None);
        assert_eq!((groups.number("b"), groups.number("c")), (None, Some(3)));
    }
}
