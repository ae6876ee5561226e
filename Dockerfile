# The program with its texts inside, and nothing else: no shell, no system below it, nobody to log in as.
FROM rust:1.95-slim-bookworm AS build
# Writes the list of crates into the program, where scanners of images find it.
RUN cargo install cargo-auditable --version 0.7.7 --locked
WORKDIR /build
COPY . .
# Linked whole (crt-static), for an image without libraries; naming the target keeps that away from macros and build scripts.
RUN target="$(rustc --print host-tuple)" \
 && RUSTFLAGS="-C target-feature=+crt-static" cargo auditable build --release --locked --features pdf --bin leaflets --target "$target" \
 && install -D "target/$target/release/leaflets" /image/leaflets \
 && install -D --mode=644 --target-directory=/image/licences LICENSE LICENSE-APACHE LICENSE-MIT crates/leaflet-pdf/fonts/OFL.txt

FROM scratch
COPY --from=build /image /
USER 65534:65534
ENV LEAFLETS_LISTEN=0.0.0.0:8080
EXPOSE 8080
# Whoever runs it asks /healthz and /readyz.
HEALTHCHECK NONE
ENTRYPOINT ["/leaflets"]
