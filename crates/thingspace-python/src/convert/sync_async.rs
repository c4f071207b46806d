//! Declares a blocking class and its asyncio counterpart from one list of methods.
//!
//! The body of most methods returns a future. In the blocking class, the method waits for this future. In the asyncio class, the
//! method returns a coroutine that waits for it. An unknown keyword argument raises an error that suggests a similar name or
//! lists the valid names.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Raises a `TypeError` for the first argument in `others`: the keyword arguments that the method does not have.
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

/// Declares the methods of a blocking class and its asyncio counterpart. Field 0 of each class implements `Local`, which returns
/// a value of the type after `of`. A method body accesses this value through the first parameter of the method.
///
/// The body of a `call` method returns a future. The body of a `job` method returns a `PyResult` with a `runtime::work::Job`: a
/// future that can also report progress. The body of a `now` method returns the answer itself. Arguments after the semicolon are
/// keyword-only. The block `shared` contains ordinary pyo3 methods of both classes; the blocks `blocking` and `asyncio` contain
/// methods of one class only. Use these three blocks for signatures that this macro cannot express.
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
                    $(let $positional: $positional_type = $crate::convert::sync_async::sync_and_async!(@extract $name $positional $($positional_default)?);)*
                    $($(let $keyword: $keyword_type = $crate::convert::sync_async::sync_and_async!(@extract $name $keyword $($default)?);)*)?
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
                    $($crate::convert::sync_async::sync_and_async!(@star $($keyword)*), $(", ", stringify!($keyword), $("=", stringify!($default),)?)*)?
                    ")\n--\n\n",
                )]
                $(#[doc = $doc])*
                // Every argument is optional for pyo3, because an unknown argument, perhaps a typo, must be reported before a
                // missing argument.
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
    (@star) => { "" };
    (@star $($keyword:ident)+) => { ", *" };
    (@extract $name:ident $argument:ident) => {
        match $argument {
            Some(value) => $crate::convert::arguments::extract_argument(stringify!($argument), &value)?,
            None => return Err($crate::convert::arguments::missing(stringify!($name), stringify!($argument))),
        }
    };
    (@extract $name:ident $argument:ident $default:expr) => {
        match $argument {
            Some(value) => $crate::convert::arguments::extract_argument(stringify!($argument), &value)?,
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

/// Declares the blocking and the asyncio class of an attribute of the client, such as `client.groups`. Both classes wrap the
/// client.
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

/// Returns a future that runs `$work` with a clone of the client. The future converts the result of `$work` with `$wrap`.
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
