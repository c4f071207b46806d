//! The routes of the admin interface, and the error that lists them.

use std::sync::Arc;

use axum::Router;
use axum::handler::Handler;
use axum::http::StatusCode;
use axum::routing::{MethodRouter, delete, get, post};

use super::Refused;
use crate::shared::Shared;

/// The routes, and the list of routes for the error about an unknown path or method.
pub(super) struct Routes {
    router: Router<Arc<Shared>>,
    listed: Vec<(&'static str, &'static str)>,
}

impl Routes {
    /// Starts with the routes of `router`. The error does not list these routes.
    pub(super) fn unlisted(router: Router<Arc<Shared>>) -> Self {
        Self { router, listed: Vec::new() }
    }

    pub(super) fn get<T: 'static>(self, path: &'static str, handler: impl Handler<T, Arc<Shared>>) -> Self {
        self.add("GET", path, get(handler))
    }

    pub(super) fn post<T: 'static>(self, path: &'static str, handler: impl Handler<T, Arc<Shared>>) -> Self {
        self.add("POST", path, post(handler))
    }

    pub(super) fn delete<T: 'static>(self, path: &'static str, handler: impl Handler<T, Arc<Shared>>) -> Self {
        self.add("DELETE", path, delete(handler))
    }

    fn add(mut self, method: &'static str, path: &'static str, handler: MethodRouter<Arc<Shared>>) -> Self {
        self.listed.push((method, path));
        self.router = self.router.route(path, handler);
        self
    }

    /// Returns the router. For an unknown path or method, the router returns an error that lists the routes.
    pub(super) fn into_router(self) -> Router<Arc<Shared>> {
        let unknown = self.unknown();
        let of_path = unknown.clone();
        self.router
            .fallback(async move || Refused(StatusCode::NOT_FOUND, unknown))
            .method_not_allowed_fallback(async move || Refused(StatusCode::METHOD_NOT_ALLOWED, of_path))
    }

    fn unknown(&self) -> String {
        let paths = |method: &str| {
            let paths = self.listed.iter().filter(|(of, _)| *of == method).map(|(_, path)| format!("/_sim{path}"));
            format!("{method} {}", paths.collect::<Vec<_>>().join(", "))
        };
        format!("unknown path or method: expected one of {}", ["GET", "POST", "DELETE"].map(paths).join("; "))
    }
}
