//! A class for blocking callers and its twin for asyncio, from one description of their methods.
//!
//! Each method is written once, as a block that checks its arguments and gives the work to do. The blocking class runs the work to
//! its end, the other one hands out an awaitable. Keyword names that no method has are answered with the nearest that it has.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::errors::{self, Failed};
use crate::work::{self, AnyAnswer, Job, Report, Work};

/// Which of the two classes a method belongs to.
#[derive(Clone, Copy, Debug)]
pub enum World {
    /// The one that blocks.
    Blocking,
    /// The one for asyncio.
    Asyncio,
}

/// What a method gives: some classes have a twin too.
pub trait Answer: Send + 'static {
    /// Whether giving it takes so long that no event loop should wait for it.
    const HEAVY: bool = false;

    /// The Python object, for one of the worlds.
    fn give(self, py: Python<'_>, world: World) -> PyResult<Bound<'_, PyAny>>;
}

impl World {
    /// Runs the work to its end, or hands it out as a coroutine of this name.
    pub fn run<'py, T, F>(self, py: Python<'py>, name: &str, work: F) -> PyResult<Bound<'py, PyAny>>
    where
        T: Answer,
        F: Future<Output = Result<T, Failed>> + Send + 'static,
    {
        self.run_any(py, name, any(work), None)
    }

    /// The same of work whose steps a function of the caller may hear of.
    pub fn follow<'py, T: Answer>(self, py: Python<'py>, name: &str, job: Job<T>) -> PyResult<Bound<'py, PyAny>> {
        self.run_any(py, name, any(job.work), job.report)
    }

    fn run_any<'py>(self, py: Python<'py>, name: &str, work: Work, report: Option<Report>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            World::Blocking => work::run(py, work, report),
            World::Asyncio => work::coroutine(py, name, work, report),
        }
    }
}

fn any<T: Answer>(work: impl Future<Output = Result<T, Failed>> + Send + 'static) -> Work {
    Box::pin(async move {
        let answer = work.await?;
        Ok(AnyAnswer { give: Box::new(move |py, world| answer.give(py, world)), heavy: T::HEAVY })
    })
}

/// Answers that are the same in both worlds.
macro_rules! plain_answers {
    ($($kind:ty),* $(,)?) => {
        $(impl $crate::twins::Answer for $kind {
            fn give(self, py: pyo3::Python<'_>, _world: $crate::twins::World) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                pyo3::IntoPyObjectExt::into_bound_py_any(self, py)
            }
        })*
    };
}
pub(crate) use plain_answers;

/// A method that gives nothing gives None.
impl Answer for () {
    fn give(self, py: Python<'_>, _: World) -> PyResult<Bound<'_, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

plain_answers!(bool, u64, String, Vec<String>, Option<String>, std::collections::BTreeMap<String, String>);

/// Answers that have a class of their own in each world.
macro_rules! twin_answers {
    ($($kind:ty => $blocking:ident, $awaitable:ident);* $(;)?) => {
        $(impl $crate::twins::Answer for $kind {
            fn give(self, py: pyo3::Python<'_>, world: $crate::twins::World) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::PyAny>> {
                match world {
                    $crate::twins::World::Blocking => pyo3::IntoPyObjectExt::into_bound_py_any($blocking(self.into()), py),
                    $crate::twins::World::Asyncio => pyo3::IntoPyObjectExt::into_bound_py_any($awaitable(self.into()), py),
                }
            }
        })*
    };
}
pub(crate) use twin_answers;

/// Refuses keyword names that a method does not have.
pub fn only(method: &str, known: &[&str], others: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
    let Some(name) = others.and_then(|others| others.keys().iter().next()) else { return Ok(()) };
    let name: String = name.extract()?;
    let alike = |known: &&&str| strsim::jaro_winkler(&name.to_lowercase(), known);
    let near = known.iter().max_by(|a, b| alike(a).total_cmp(&alike(b))).filter(|near| alike(near) >= 0.75);
    let hint = match near {
        Some(near) => format!("; did you mean '{near}'?"),
        None if known.is_empty() => "; it takes none".to_owned(),
        None => format!("; it has {}", known.join(", ")),
    };
    Err(PyTypeError::new_err(format!("{method}() got an unexpected keyword argument '{}'{hint}", name.escape_debug())))
}

/// Runs a part of a method; a panic in it is an error like others. pyo3's own for panics would pass by `except Exception`.
pub fn guarded<T>(py: Python<'_>, part: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(part)).unwrap_or_else(|_| Err(errors::internal(py)))
}

/// Declares the methods of a class and of its twin, which both hold what follows `of`.
///
/// `call` does work that is waited for, `job` work with steps that a function of the caller may hear of, `now` answers at once. Arguments before the semicolon may be given by place, those behind it by
/// name only. `both`, `blocking` and `asyncio` hold methods as pyo3 has them, for what fits no description.
macro_rules! twins {
    (
        $blocking:ident, $awaitable:ident of $inner:ty;
        both $both:tt
        blocking $one:tt
        asyncio $other:tt
        $($calls:tt)*
    ) => {
        const _: () = {
            /// What the methods of both do, so that it is compiled once.
            struct Shared;

            $crate::twins::twins!(@shared $awaitable $inner; $($calls)*);
            $crate::twins::twins!(@class Blocking $blocking $both $one $($calls)*);
            $crate::twins::twins!(@class Asyncio $awaitable $both $other $($calls)*);
        };
    };
    (@shared $class:ident $inner:ty;
        $(
            $(#[doc = $doc:expr])*
            $mode:ident fn $name:ident($this:ident, $py:ident
                $(, $place:ident: $place_type:ty $(= $place_default:expr)?)*
                $(; $($word:ident: $word_type:ty $(= $default:expr)?),* $(,)?)?
            ) $body:block
        )*
    ) => {
        impl Shared {
            $(
                #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
                fn $name<'py>(
                    world: $crate::twins::World,
                    $this: &$inner,
                    $py: pyo3::Python<'py>,
                    $($place: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*
                    $($($word: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*)?
                    others: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
                ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    $crate::twins::only(
                        stringify!($name),
                        &[$(stringify!($place),)* $($(stringify!($word),)*)?],
                        others,
                    )?;
                    $(let $place: $place_type = $crate::twins::twins!(@take $name $place $($place_default)?);)*
                    $($(let $word: $word_type = $crate::twins::twins!(@take $name $word $($default)?);)*)?
                    $crate::twins::guarded($py, || $crate::twins::twins!(@run $mode world $py $class $name $body))
                }
            )*
        }
    };
    (@class $world:ident $class:ident { $($both:tt)* } { $($own:tt)* }
        $(
            $(#[doc = $doc:expr])*
            $mode:ident fn $name:ident($this:ident, $py:ident
                $(, $place:ident: $place_type:ty $(= $place_default:expr)?)*
                $(; $($word:ident: $word_type:ty $(= $default:expr)?),* $(,)?)?
            ) $body:block
        )*
    ) => {
        #[pyo3::pymethods]
        impl $class {
            $($both)*
            $($own)*
            $(
                #[doc = concat!(
                    stringify!($name), "($self",
                    $(", ", stringify!($place), $("=", stringify!($place_default),)?)*
                    $(", *", $(", ", stringify!($word), $("=", stringify!($default),)?)*)?
                    ")\n--\n\n",
                )]
                $(#[doc = $doc])*
                // Everything is optional for pyo3, so that a name that is wrong is told of before one that is missing.
                #[pyo3(signature = ($($place = None,)* $(*, $($word = None,)*)? **others), text_signature = None)]
                #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
                fn $name<'py>(
                    &self,
                    $py: pyo3::Python<'py>,
                    $($place: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*
                    $($($word: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*)?
                    others: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
                ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    let this = $crate::process::Here::here(&self.0, $py)?;
                    Shared::$name($crate::twins::World::$world, this, $py, $($place,)* $($($word,)*)? others)
                }
            )*
        }
    };
    (@take $name:ident $argument:ident) => {
        match $argument {
            Some(given) => $crate::arguments::taken(stringify!($argument), &given)?,
            None => return Err($crate::arguments::missing(stringify!($name), stringify!($argument))),
        }
    };
    (@take $name:ident $argument:ident $default:expr) => {
        match $argument {
            Some(given) => $crate::arguments::taken(stringify!($argument), &given)?,
            None => $default,
        }
    };
    (@run call $world:ident $py:ident $class:ident $name:ident $body:block) => {{
        let work = $body;
        $world.run($py, concat!(stringify!($class), ".", stringify!($name)), work)
    }};
    (@run job $world:ident $py:ident $class:ident $name:ident $body:block) => {{
        let job: pyo3::PyResult<_> = $body;
        $world.follow($py, concat!(stringify!($class), ".", stringify!($name)), job?)
    }};
    (@run now $world:ident $py:ident $class:ident $name:ident $body:block) => {{
        let answer = $body;
        $crate::twins::Answer::give(answer, $py, $world)
    }};
}
pub(crate) use twins;

/// Declares the class of a noun and its twin: each holds a client.
macro_rules! noun {
    ($(#[$meta:meta])* $blocking:ident, $awaitable:ident) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "thingspace")]
        pub struct $blocking(pub $crate::process::Account);

        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "thingspace")]
        pub struct $awaitable(pub $crate::process::Account);
    };
}
pub(crate) use noun;

/// Work with a client of its own; what comes of it may be wrapped.
macro_rules! ask {
    ($this:ident, $client:ident => $work:expr) => {
        $crate::twins::ask!($this, $client => $work, |answer| answer)
    };
    ($this:ident, $client:ident => $work:expr, $wrap:expr) => {{
        let $client = $this.clone();
        async move { $work.await.map($wrap).map_err($crate::errors::failed) }
    }};
}
pub(crate) use ask;
