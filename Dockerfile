# syntax=docker/dockerfile:1
FROM rust:1.95-slim-bookworm AS build
WORKDIR /build
COPY . .
RUN cargo build --release --locked --bin leaflets

FROM debian:bookworm-slim
COPY --from=build /build/target/release/leaflets /usr/local/bin/leaflets
COPY --from=build /build/LICENSE /build/LICENSE-APACHE /build/LICENSE-MIT /usr/share/doc/ir-leaflets/
USER 65534:65534
ENV LEAFLETS_LISTEN=0.0.0.0:8080
EXPOSE 8080
HEALTHCHECK NONE
ENTRYPOINT ["/usr/local/bin/leaflets"]
