//! The fast path: what was answered once is answered again without any work.
//!
//! Requests repeat: a few addresses, and the headers of a few browsers. Each thread remembers for their raw bytes the lines and the
//! body of the answer. An answer is remembered only if [`answer`](crate::answer) gave it and gives it again as long as the house
//! stands; what is remembered goes with the house. So there is nothing here that knows what a request means, except that
//! `If-None-Match` decides between two answers.

mod memo;

use std::{
    cell::RefCell,
    rc::Rc,
    sync::{Arc, atomic::Ordering},
};

use actix_http::{
    Request, Response,
    body::BoxBody,
    header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderName, IF_NONE_MATCH},
};
use actix_web::http::{Method, StatusCode};
use bytes::Bytes;

use super::{Aside, Connection, Door, Lines};
use crate::{
    answer::{self, House},
    metrics,
};
use memo::Memo;

/// What one thread remembers.
pub(super) struct Fast {
    door: Arc<Door>,
    memo: RefCell<Memo>,
}

impl Fast {
    /// Nothing is remembered yet. The threads share the room between them.
    pub(super) fn new(door: Arc<Door>, workers: usize) -> Rc<Self> {
        Rc::new(Self { door, memo: RefCell::new(Memo::new(workers)) })
    }

    /// The answer, if it is remembered.
    pub(super) fn answer(&self, request: &Request) -> Option<Response<BoxBody>> {
        let connection = request.conn_data::<Rc<Connection>>()?;
        let is_plain = matches!(*request.method(), Method::GET | Method::HEAD) && !self.door.is_closing();
        if !is_plain || connection.refusal().is_some() {
            return None;
        }
        let headers = request.head().headers();
        let header = |name: HeaderName| {
            let mut lines = headers.get_all(name);
            match (lines.next(), lines.next()) {
                (line, None) => Some(line.map(|line| line.as_bytes())),
                (_, Some(_)) => None,
            }
        };
        let asked = answer::Request {
            method: request.method().as_str(),
            path: request.path(),
            query: request.uri().query().unwrap_or_default(),
            accept: header(ACCEPT)?,
            accept_language: header(ACCEPT_LANGUAGE)?,
            accept_encoding: header(ACCEPT_ENCODING)?,
            if_none_match: header(IF_NONE_MATCH)?,
        };
        let remembered = self.memo.borrow_mut().find(&self.door.house.load(), &asked)?;
        let representation = remembered.representation.upgrade()?;
        representation.sent();
        let is_unchanged = asked.if_none_match.is_some_and(|header| answer::is_named(header, &remembered.etag));
        let (status, own_length, body) = match is_unchanged {
            true => (StatusCode::NOT_MODIFIED, remembered.both, Default::default()),
            false => (StatusCode::OK, remembered.own.len(), representation.parts()),
        };
        let counter = remembered.counters[usize::from(is_unchanged)].get_or_init(|| {
            let answer::Record { route, form, language, .. } = remembered.record.clone();
            self.door.metrics.requests(metrics::Request { route, form, language, status: status.as_u16() })
        });
        counter.fetch_add(1, Ordering::Relaxed);
        // It takes less than the microseconds in which it would be told.
        self.door.tell(asked.method, &remembered.record, status.as_u16(), body.iter().map(Bytes::len).sum(), 0);
        connection.insert(Lines::new(&remembered.shared, &remembered.own, own_length));
        if asked.method != "HEAD" {
            connection.send(body);
        }
        let mut response = Response::new(status).set_body(BoxBody::new(Aside));
        response.head_mut().no_chunking(true);
        Some(response)
    }

    /// Remembers an answer that was given, if it lasts.
    pub(super) fn learn(&self, house: &Arc<House>, request: &answer::Request<'_>, response: &answer::Response) {
        self.memo.borrow_mut().learn(house, request, response);
    }
}
