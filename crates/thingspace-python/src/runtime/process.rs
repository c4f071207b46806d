//! Values that are bound to one process. A fork copies an object without the threads that it needs, and two processes cannot
//! share a socket.

use std::mem;
use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;

use super::lifecycle;
use crate::errors::{forked, raise};

/// A value that belongs to the process that created it.
pub struct Owned<T> {
    /// `None` only during `drop`.
    value: Option<T>,
    process: u32,
}

impl<T> From<T> for Owned<T> {
    fn from(value: T) -> Self {
        Self { value: Some(value), process: std::process::id() }
    }
}

impl<T> Owned<T> {
    /// Returns the value, even in a process that did not create it. Such a process may only read the fields of the value.
    #[allow(clippy::expect_used, reason = "only drop takes the value")]
    pub fn get(&self) -> &T {
        self.value.as_ref().expect("the value exists until it is dropped")
    }

    /// Returns the value; `None` if another process created the value.
    pub fn if_local(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.process == std::process::id())
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        let value = self.value.take();
        if self.process != std::process::id() || lifecycle::has_ended() {
            // The value is leaked, because dropping it could wait forever for threads that have ended or do not exist in this
            // process.
            mem::forget(value);
        } else {
            // The value may contain a server, and dropping a server requires the context of its runtime.
            let handle = lifecycle::running();
            let _entered = handle.as_ref().map(tokio::runtime::Handle::enter);
            drop(value);
        }
    }
}

/// Provides the `T` of the current process.
pub trait Local<T> {
    /// Returns the `T` of this process. In a process that did not create the value, an [`Owned`] raises a `ForkError`, and a
    /// [`ProcessClient`] creates a new client.
    fn local(&self, py: Python<'_>) -> PyResult<&T>;
}

impl<T> Local<T> for Owned<T> {
    fn local(&self, py: Python<'_>) -> PyResult<&T> {
        self.if_local().ok_or_else(|| forked(py))
    }
}

/// A value that each process creates separately.
pub struct PerProcess<T> {
    value: Owned<T>,
    /// In a forked child of the process that owns `value`: the child's own value.
    next: OnceLock<Box<PerProcess<T>>>,
}

impl<T> PerProcess<T> {
    /// Wraps the value of this process.
    pub fn new(value: T) -> Self {
        Self { value: value.into(), next: OnceLock::new() }
    }

    /// Returns the value of this process. Creates the value if necessary.
    pub fn get_or_make<E>(&self, make: impl Fn() -> Result<T, E>) -> Result<&T, E> {
        let mut node = self;
        loop {
            if let Some(value) = node.value.if_local() {
                return Ok(value);
            }
            node = match node.next.get() {
                Some(next) => next,
                None => {
                    let created = Box::new(Self::new(make()?));
                    node.next.get_or_init(|| created)
                }
            };
        }
    }
}

type Recipe = Box<dyn Fn() -> thingspace::Result<thingspace::Client> + Send + Sync>;

/// A client. Each forked process gets a new client with its own connections and session.
#[derive(Clone)]
pub struct ProcessClient(Arc<ClientState>);

struct ClientState {
    clients: PerProcess<thingspace::Client>,
    recipe: Recipe,
}

impl ProcessClient {
    /// Creates a client with `recipe`. A forked process calls `recipe` again.
    pub fn new(recipe: impl Fn() -> thingspace::Result<thingspace::Client> + Send + Sync + 'static) -> PyResult<Self> {
        // Import the module now, so that no call imports it later. If one thread forked while another thread was importing the
        // module, the import lock of the module would stay locked in the child.
        Python::attach(|py| py.import("thingspace._runtime").map(|_| ()))?;
        let clients = PerProcess::new(recipe().map_err(raise)?);
        Ok(Self(Arc::new(ClientState { clients, recipe: Box::new(recipe) })))
    }

    /// Creates a client that shares everything with this client, except what `vary` changes.
    pub fn varied(&self, vary: impl Fn(&thingspace::Client) -> thingspace::Client + Send + Sync + 'static) -> PyResult<Self> {
        let origin = Arc::clone(&self.0);
        Self::new(move || origin.clients.get_or_make(&origin.recipe).map(&vary))
    }
}

impl Local<thingspace::Client> for ProcessClient {
    fn local(&self, _: Python<'_>) -> PyResult<&thingspace::Client> {
        self.0.clients.get_or_make(&self.0.recipe).map_err(raise)
    }
}
