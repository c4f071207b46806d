//! Values that belong to one process. A fork copies objects, but not the threads behind them, and two processes cannot share a socket.

use std::mem;
use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;

use super::lifecycle;
use crate::errors::{forked, raise};

/// A value that only the process that created it may use.
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
    /// Returns the value in any process, for callers that only read its fields.
    #[allow(clippy::expect_used, reason = "only drop takes the value")]
    pub fn get(&self) -> &T {
        self.value.as_ref().expect("the value exists until it is dropped")
    }

    /// Returns the value unless this process was forked from the one that created it.
    pub fn if_local(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.process == std::process::id())
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        let value = self.value.take();
        if self.process != std::process::id() || lifecycle::has_ended() {
            // The threads behind it do not exist here, or exist no longer: dropping it could wait for them forever.
            mem::forget(value);
        } else {
            // Values that stop a server when they are dropped need the runtime that it runs on.
            let handle = lifecycle::running();
            let _entered = handle.as_ref().map(tokio::runtime::Handle::enter);
            drop(value);
        }
    }
}

/// A holder of a `T` that methods work with.
pub trait Local<T> {
    /// Returns the `T` of this process.
    fn local(&self, py: Python<'_>) -> PyResult<&T>;
}

impl<T> Local<T> for Owned<T> {
    fn local(&self, py: Python<'_>) -> PyResult<&T> {
        self.if_local().ok_or_else(|| forked(py))
    }
}

/// A value that each process creates for itself.
pub struct PerProcess<T> {
    value: Owned<T>,
    /// The value of a process that was forked from the one that owns `value`.
    next: OnceLock<Box<PerProcess<T>>>,
}

impl<T> PerProcess<T> {
    /// Wraps the value of this process.
    pub fn new(value: T) -> Self {
        Self { value: value.into(), next: OnceLock::new() }
    }

    /// Returns the value of this process, and creates it if there is none yet.
    pub fn get_or_make<E>(&self, make: impl Fn() -> Result<T, E>) -> Result<&T, E> {
        let mut place = self;
        loop {
            if let Some(value) = place.value.if_local() {
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

/// A client. A forked process replaces it with a client that has connections and a session of its own.
#[derive(Clone)]
pub struct ProcessClient(Arc<Made>);

struct Made {
    clients: PerProcess<thingspace::Client>,
    recipe: Recipe,
}

impl ProcessClient {
    /// Creates a client with the recipe, which a forked process uses again.
    pub fn new(recipe: impl Fn() -> thingspace::Result<thingspace::Client> + Send + Sync + 'static) -> PyResult<Self> {
        // Imported now and not by the first call: a fork during an import on another thread leaves the module locked in the child forever.
        Python::attach(|py| py.import("thingspace._runtime").map(|_| ()))?;
        let clients = PerProcess::new(recipe().map_err(raise)?);
        Ok(Self(Arc::new(Made { clients, recipe: Box::new(recipe) })))
    }
}

impl Local<thingspace::Client> for ProcessClient {
    fn local(&self, _: Python<'_>) -> PyResult<&thingspace::Client> {
        self.0.clients.get_or_make(&self.0.recipe).map_err(raise)
    }
}
