use std::{io, net::TcpListener, sync::Arc};

use actix_web::{App, HttpResponse, HttpServer, dev::Server, web};

use super::Door;

/// The counters on a socket of their own, for Prometheus and for nobody else.
///
/// # Errors
/// If the socket cannot be used.
pub fn serve_metrics(listener: TcpListener, door: Arc<Door>) -> io::Result<Server> {
    let door = web::Data::from(door);
    let server = HttpServer::new(move || App::new().app_data(door.clone()).route("/metrics", web::get().to(metrics)))
        .workers(1)
        .disable_signals()
        .listen(listener)?;
    Ok(server.run())
}

async fn metrics(door: web::Data<Door>) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(door.metrics())
}
