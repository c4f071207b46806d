//! Failures that were asked for, so that clients can be tested against them.

use std::time::Duration;

use axum::http::StatusCode;

/// When a failure strikes, and what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Before the handler acted: nothing happens, this status is answered.
    Refuse(StatusCode),
    /// After the handler acted: the connection is closed without an answer.
    DropAnswer,
}

/// A failure of the next calls of one operation.
#[derive(Debug)]
struct Rule {
    operation: String,
    effect: Effect,
    left: usize,
}

/// The failures in force.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    /// Lists repeat their first page for ever.
    pub(crate) stuck_cursor: bool,
    /// Real time that both logins take longer, to widen races between callers.
    pub(crate) login_delay: Duration,
}

impl Faults {
    pub(crate) fn add(&mut self, operation: &str, effect: Effect, times: usize) {
        self.rules.push(Rule { operation: operation.into(), effect, left: times });
    }

    /// The status to answer in place of the handler, when there is a rule; uses it up once.
    pub(crate) fn refuse(&mut self, operation: &str) -> Option<StatusCode> {
        self.take(operation, |effect| match effect {
            Effect::Refuse(status) => Some(status),
            Effect::DropAnswer => None,
        })
    }

    /// Whether the answer of a call that was carried out is dropped; uses the rule up once.
    pub(crate) fn drop_answer(&mut self, operation: &str) -> bool {
        self.take(operation, |effect| (effect == Effect::DropAnswer).then_some(())).is_some()
    }

    fn take<T>(&mut self, operation: &str, wanted: impl Fn(Effect) -> Option<T>) -> Option<T> {
        self.rules.retain(|rule| rule.left > 0);
        let mut rules = self.rules.iter_mut().filter(|rule| rule.operation == operation);
        rules.find_map(|rule| wanted(rule.effect).inspect(|_| rule.left -= 1))
    }
}
