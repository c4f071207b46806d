//! What belongs to one process. A fork copies objects, not the threads that serve them, and a socket that two processes use is of use to
//! neither.

use std::mem;
use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;

use crate::errors::{forked, raise};
use crate::runtime;

/// A value that only the process that made it may use.
pub struct Owned<T> {
    /// None only while it is dropped.
    value: Option<T>,
    process: u32,
}

impl<T> From<T> for Owned<T> {
    fn from(value: T) -> Self {
        Self { value: Some(value), process: std::process::id() }
    }
}

impl<T> Owned<T> {
    /// The value, for what only reads what it holds.
    #[allow(clippy::expect_used, reason = "only a drop takes it")]
    pub fn kept(&self) -> &T {
        self.value.as_ref().expect("it is there until it is dropped")
    }

    /// The value, unless this process is a fork of the one that made it.
    pub fn mine(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.process == std::process::id())
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        let value = self.value.take();
        if self.process != std::process::id() || runtime::has_ended() {
            // What serves it is not there, or not there any more: leaving it alone is all that can be done.
            mem::forget(value);
        } else {
            // Values that stop a server speak to the runtime that it is on.
            let handle = runtime::running();
            let _entered = handle.as_ref().map(tokio::runtime::Handle::enter);
            drop(value);
        }
    }
}

/// What holds a `T` that methods work with.
pub trait Here<T> {
    /// It, in this process.
    fn here(&self, py: Python<'_>) -> PyResult<&T>;
}

impl<T> Here<T> for Owned<T> {
    fn here(&self, py: Python<'_>) -> PyResult<&T> {
        self.mine().ok_or_else(|| forked(py))
    }
}

/// A value that each process makes for itself.
pub struct PerProcess<T> {
    value: Owned<T>,
    /// That of a process that was forked from the one of `value`.
    next: OnceLock<Box<PerProcess<T>>>,
}

impl<T> PerProcess<T> {
    /// A value of this process.
    pub fn new(value: T) -> Self {
        Self { value: value.into(), next: OnceLock::new() }
    }

    /// The value of this process, made if it has none yet.
    pub fn here<E>(&self, make: impl Fn() -> Result<T, E>) -> Result<&T, E> {
        let mut place = self;
        loop {
            if let Some(value) = place.value.mine() {
                return Ok(value);
            }
            place = match place.next.get() {
                Some(next) => next,
                None => {
                    let made = Box::new(Self::new(make()?));
                    place.next.get_or_init(|| made)
                }
            };
        }
    }
}

type Recipe = Box<dyn Fn() -> thingspace::Result<thingspace::Client> + Send + Sync>;

/// A client. A forked process gets one of its own in its place, with connections and a session of its own.
#[derive(Clone)]
pub struct Account(Arc<Made>);

struct Made {
    clients: PerProcess<thingspace::Client>,
    recipe: Recipe,
}

impl Account {
    /// A client as the recipe makes it.
    pub fn new(recipe: impl Fn() -> thingspace::Result<thingspace::Client> + Send + Sync + 'static) -> PyResult<Self> {
        // Now, not with the first call: a fork while another thread imports a module leaves it locked in the child for ever.
        Python::attach(|py| py.import("thingspace._runtime").map(|_| ()))?;
        let clients = PerProcess::new(recipe().map_err(raise)?);
        Ok(Self(Arc::new(Made { clients, recipe: Box::new(recipe) })))
    }
}

impl Here<thingspace::Client> for Account {
    fn here(&self, _: Python<'_>) -> PyResult<&thingspace::Client> {
        self.0.clients.here(&self.0.recipe).map_err(raise)
    }
}
