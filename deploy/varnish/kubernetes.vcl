# The replicas on Kubernetes: one Service. Its readiness probes choose among the pods; a try that fails is made again and meets
# another.
vcl 4.1;

backend replicas { .host = "leaflets"; .port = "8080"; .connect_timeout = 1s; .first_byte_timeout = 10s; }

sub vcl_recv {
    set req.backend_hint = replicas;
}
