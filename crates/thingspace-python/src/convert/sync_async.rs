//! Declares a blocking class and its asyncio counterpart from one description of their methods.
//!
//! Each method is written once, as a block that reads its arguments and returns the work to do. The blocking class waits for the work; the
//! asyncio class returns an awaitable. The error about an unknown keyword argument suggests the nearest one.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Raises a `TypeError` for a keyword argument that the method does not have.
pub fn refuse_unknown(method: &str, known: &[&str], others: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
    let Some(name) = others.and_then(|others| others.keys().iter().next()) else { return Ok(()) };
    let name: String = name.extract()?;
    let similarity = |known: &&&str| strsim::jaro_winkler(&name.to_lowercase(), known);
    let near = known.iter().max_by(|a, b| similarity(a).total_cmp(&similarity(b))).filter(|near| similarity(near) >= 0.75);
    let hint = match near {
        Some(near) => format!("; did you mean '{near}'?"),
        None if known.is_empty() => "; it has no keyword arguments".to_owned(),
        None => format!("; expected one of {}", known.join(", ")),
    };
    Err(PyTypeError::new_err(format!("{method}() got an unexpected keyword argument '{}'{hint}", name.escape_debug())))
}

/// Declares the methods of a blocking class and its asyncio counterpart, which both hold a value of the type after `of`.
///
/// A `call` method returns work to wait for, a `job` method work whose steps are passed to a function of the caller, and a `now` method its
/// answer. Arguments before the semicolon may be positional; those after it are keyword-only. `shared`, `blocking` and `asyncio` hold
/// ordinary pyo3 methods, for what this form cannot express.
macro_rules! sync_and_async {
    (
        $blocking:ident, $awaitable:ident of $inner:ty;
        shared $shared:tt
        blocking $blocking_only:tt
        asyncio $asyncio_only:tt
        $($methods:tt)*
    ) => {
        const _: () = {
            /// The bodies of the methods, compiled once for both classes.
            struct Methods;

            $crate::convert::sync_async::sync_and_async!(@methods $awaitable $inner; $($methods)*);
            $crate::convert::sync_async::sync_and_async!(@class Blocking $blocking $shared $blocking_only $($methods)*);
            $crate::convert::sync_async::sync_and_async!(@class Asyncio $awaitable $shared $asyncio_only $($methods)*);
        };
    };
    (@methods $class:ident $inner:ty;
        $(
            $(#[doc = $doc:expr])*
            $mode:ident fn $name:ident($this:ident, $py:ident
                $(, $positional:ident: $positional_type:ty $(= $positional_default:expr)?)*
                $(; $($keyword:ident: $keyword_type:ty $(= $default:expr)?),* $(,)?)?
            ) $body:block
        )*
    ) => {
        impl Methods {
            $(
                #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
                fn $name<'py>(
                    flavor: $crate::runtime::flavor::Flavor,
                    $this: &$inner,
                    $py: pyo3::Python<'py>,
                    $($positional: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*
                    $($($keyword: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*)?
                    others: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
                ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    $crate::convert::sync_async::refuse_unknown(
                        stringify!($name),
                        &[$(stringify!($positional),)* $($(stringify!($keyword),)*)?],
                        others,
                    )?;
                    $(let $positional: $positional_type = $crate::convert::sync_async::sync_and_async!(@take $name $positional $($positional_default)?);)*
                    $($(let $keyword: $keyword_type = $crate::convert::sync_async::sync_and_async!(@take $name $keyword $($default)?);)*)?
                    $crate::runtime::work::guarded($py, || $crate::convert::sync_async::sync_and_async!(@run $mode flavor $py $class $name $body))
                }
            )*
        }
    };
    (@class $flavor:ident $class:ident { $($shared:tt)* } { $($own:tt)* }
        $(
            $(#[doc = $doc:expr])*
            $mode:ident fn $name:ident($this:ident, $py:ident
                $(, $positional:ident: $positional_type:ty $(= $positional_default:expr)?)*
                $(; $($keyword:ident: $keyword_type:ty $(= $default:expr)?),* $(,)?)?
            ) $body:block
        )*
    ) => {
        #[pyo3::pymethods]
        impl $class {
            $($shared)*
            $($own)*
            $(
                #[doc = concat!(
                    stringify!($name), "($self",
                    $(", ", stringify!($positional), $("=", stringify!($positional_default),)?)*
                    $(", *", $(", ", stringify!($keyword), $("=", stringify!($default),)?)*)?
                    ")\n--\n\n",
                )]
                $(#[doc = $doc])*
                // Every argument is optional for pyo3, so that an unknown one is reported before a missing one.
                #[pyo3(signature = ($($positional = None,)* $(*, $($keyword = None,)*)? **others), text_signature = None)]
                #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
                fn $name<'py>(
                    &self,
                    $py: pyo3::Python<'py>,
                    $($positional: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*
                    $($($keyword: Option<pyo3::Bound<'py, pyo3::PyAny>>,)*)?
                    others: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
                ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    let this = $crate::runtime::process::Local::local(&self.0, $py)?;
                    Methods::$name($crate::runtime::flavor::Flavor::$flavor, this, $py, $($positional,)* $($($keyword,)*)? others)
                }
            )*
        }
    };
    (@take $name:ident $argument:ident) => {
        match $argument {
            Some(given) => $crate::convert::arguments::take(stringify!($argument), &given)?,
            None => return Err($crate::convert::arguments::missing(stringify!($name), stringify!($argument))),
        }
    };
    (@take $name:ident $argument:ident $default:expr) => {
        match $argument {
            Some(given) => $crate::convert::arguments::take(stringify!($argument), &given)?,
            None => $default,
        }
    };
    (@run call $flavor:ident $py:ident $class:ident $name:ident $body:block) => {{
        let work = $body;
        $flavor.run($py, concat!(stringify!($class), ".", stringify!($name)), work)
    }};
    (@run job $flavor:ident $py:ident $class:ident $name:ident $body:block) => {{
        let job: pyo3::PyResult<_> = $body;
        $flavor.run_job($py, concat!(stringify!($class), ".", stringify!($name)), job?)
    }};
    (@run now $flavor:ident $py:ident $class:ident $name:ident $body:block) => {{
        let answer = $body;
        $crate::runtime::flavor::Answer::give(answer, $py, $flavor)
    }};
}
pub(crate) use sync_and_async;

/// Declares the blocking and the asyncio class of a noun, which both hold a client.
macro_rules! noun {
    ($(#[$meta:meta])* $blocking:ident, $awaitable:ident) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "thingspace")]
        pub struct $blocking(pub $crate::runtime::process::ProcessClient);

        $(#[$meta])*
        #[pyo3::pyclass(frozen, module = "thingspace")]
        pub struct $awaitable(pub $crate::runtime::process::ProcessClient);
    };
}
pub(crate) use noun;

/// Creates work that owns a clone of the client, and optionally converts its answer.
macro_rules! with_client {
    ($this:ident, $client:ident => $work:expr) => {
        $crate::convert::sync_async::with_client!($this, $client => $work, |answer| answer)
    };
    ($this:ident, $client:ident => $work:expr, $wrap:expr) => {{
        let $client = $this.clone();
        async move { $work.await.map($wrap).map_err($crate::errors::failed) }
    }};
}
pub(crate) use with_client;
