# The replicas. This is the part that every operator writes anew; `leaflets.vcl` includes it.
vcl 4.1;

import directors;

# A replica that drains fails its readiness before it closes its socket, so that no request meets a closed door.
probe ready {
    .url = "/readyz";
    .interval = 1s;
    .timeout = 1s;
    .window = 2;
    .threshold = 1;
    .initial = 1;
}

backend replica_1 { .host = "192.0.2.1"; .port = "8080"; .probe = ready; .connect_timeout = 1s; .first_byte_timeout = 10s; }
backend replica_2 { .host = "192.0.2.2"; .port = "8080"; .probe = ready; .connect_timeout = 1s; .first_byte_timeout = 10s; }
backend replica_3 { .host = "192.0.2.3"; .port = "8080"; .probe = ready; .connect_timeout = 1s; .first_byte_timeout = 10s; }

sub vcl_init {
    new replicas = directors.round_robin();
    replicas.add_backend(replica_1);
    replicas.add_backend(replica_2);
    replicas.add_backend(replica_3);
}

sub vcl_recv {
    set req.backend_hint = replicas.backend();
}
