# A shared cache in front of the replicas (Varnish 7). Start it with two stores and without compression of its own, which would
# hide the service's br behind gzip:
#
#   varnishd -f /etc/varnish/leaflets.vcl -a :80 -p http_gzip_support=off \
#            -s pages=malloc,256m -s choices=malloc,32m \
#            -p vsl_mask=-SessOpen,-ReqStart,-ReqURL,-ReqHeader,-ReqUnset,-BereqURL,-BereqHeader,-BereqUnset,-Hash
#   varnishncsa -F '%{%FT%T%z}t %{VCL_Log:leaflets}x'
#
# The mask keeps addresses, queries and names of browsers even out of the log in memory; what varnishncsa writes is the line of
# `vcl_deliver` below.
#
# How the language stays the service's decision and the variants few: a page whose language or form is negotiated is asked for in
# two steps. First "which page is this?": the headers of the answer alone (HEAD), kept for each wording of Accept-Language and
# Accept, about 1 kB each. Then the page itself, kept once, under the address that the answer calls it by (Content-Location),
# for each coding. So there are as many copies of a page as there are languages, forms and codings of it, whatever browsers send.
vcl 4.1;

import std;

include "backends.vcl";

sub vcl_recv {
    if (req.restarts == 0) {
        # What the steps tell each other must not come from outside, and what an answer does not depend on stays here.
        unset req.http.X-Step;
        unset req.http.X-Asked;
        unset req.http.X-Choice;
        unset req.http.X-Vary;
        unset req.http.X-Stale;
        unset req.http.X-Forwarded-For;
        unset req.http.X-Forwarded-Host;
        unset req.http.X-Forwarded-Proto;
        unset req.http.Forwarded;
        unset req.http.Cookie;
        unset req.http.Authorization;
        unset req.http.User-Agent;
        unset req.http.Referer;
        unset req.http.Range;
        set req.http.X-Path = regsub(req.url, "\?.*", "");

        if (req.method != "GET" && req.method != "HEAD") {
            return (pass);
        }
        call shorten_headers;
        if (req.http.X-Path ~ "^/(leaflets|languages|problems)?(/[a-z0-9-]+)?(\.[a-z.]+)?$"
            || req.http.X-Path ~ "^/[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*/((leaflets|languages|problems)(/[a-z0-9-]+)?)?$") {
            set req.http.X-Step = "choose";
        } else {
            set req.http.X-Step = "page";
        }
    }
    if (req.http.X-Step == "whole") {
        return (pass);
    }
    # As long as there is somebody to ask, stale answers are for the moment in which a new one is fetched.
    if (std.healthy(req.backend_hint) && !req.http.X-Stale) {
        set req.grace = 60s;
    } else {
        set req.grace = 10m;
    }
    return (hash);
}

# Upper case and spaces mean nothing in these headers. What no browser sends so long is answered, but not kept.
sub shorten_headers {
    set req.http.Accept-Language = std.tolower(regsuball(req.http.Accept-Language, "[ \t]", ""));
    set req.http.Accept = std.tolower(regsuball(req.http.Accept, "[ \t]", ""));
    if (req.http.Accept-Language == "") {
        unset req.http.Accept-Language;
    }
    if (req.http.Accept == "") {
        unset req.http.Accept;
    }
    # A coding is taken or it is not: at most four kinds of requests. A weight only says which of two is liked better.
    set req.http.X-Coding = "";
    if (req.http.Accept-Encoding ~ "(?i)(^|,)\s*br\s*($|,|;\s*q\s*=\s*(1|0?\.\d*[1-9]))") {
        set req.http.X-Coding = "br";
    }
    if (req.http.Accept-Encoding ~ "(?i)(^|,)\s*(x-)?gzip\s*($|,|;\s*q\s*=\s*(1|0?\.\d*[1-9]))") {
        set req.http.X-Coding = regsub(req.http.X-Coding + ", gzip", "^, ", "");
    }
    unset req.http.Accept-Encoding;
    if (req.http.X-Coding != "") {
        set req.http.Accept-Encoding = req.http.X-Coding;
    }
    unset req.http.X-Coding;
    if (req.http.Accept-Language ~ "^.{512}" || req.http.Accept ~ "^.{512}") {
        set req.http.X-Step = "whole";
        return (pass);
    }
}

sub vcl_hash {
    hash_data(req.http.X-Step);
    if (req.http.X-Step == "choose") {
        hash_data(req.http.Accept-Language);
        hash_data(req.http.Accept);
    }
}

sub vcl_backend_fetch {
    unset bereq.http.X-Varnish;
    unset bereq.http.Via;
    if (bereq.http.X-Step == "choose") {
        set bereq.method = "HEAD";
        unset bereq.http.Accept-Encoding;
    }
}

sub vcl_backend_response {
    if (beresp.status >= 500) {
        # A stale page is better than an error, and another replica may do better than this one.
        if (bereq.is_bgfetch) {
            return (abandon);
        }
        if (bereq.retries < 2) {
            return (retry);
        }
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
    }
    # The service says how long; ten minutes, fresh and stale together, is the most that a withdrawal may take.
    if (beresp.ttl > 5m) {
        set beresp.ttl = 5m;
    }
    set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, "^.*stale-if-error=(\d+).*$", "\1s"), 0s);
    if (beresp.grace > 5m) {
        set beresp.grace = 5m;
    }
    set beresp.keep = 0s;
    if (bereq.http.X-Step == "choose") {
        # What it varies by is in the key; the reader is told all the same.
        set beresp.http.X-Vary = beresp.http.Vary;
        unset beresp.http.Vary;
        set beresp.storage = storage.choices;
    } else {
        set beresp.storage = storage.pages;
    }
}

sub vcl_backend_error {
    if (bereq.retries < 2) {
        return (retry);
    }
    set beresp.http.Content-Type = "text/plain; charset=utf-8";
    set beresp.http.Content-Language = "en";
    set beresp.http.Cache-Control = "no-store";
    set beresp.http.Retry-After = "30";
    set beresp.body = "The leaflets cannot be reached. Please try again in a minute." + {"
"};
    return (deliver);
}

sub vcl_deliver {
    # Nobody could be asked: look once more, for what is stale.
    if (resp.status >= 500 && !req.http.X-Stale && (req.http.X-Step == "choose" || req.http.X-Step == "page")) {
        set req.http.X-Stale = "yes";
        return (restart);
    }
    if (req.http.X-Step == "choose") {
        set req.http.X-Asked = req.url;
        if (resp.status == 200 && resp.http.Content-Location ~ "^/") {
            set req.url = resp.http.Content-Location;
            set req.http.X-Choice = resp.http.Leaflet-Choice;
            set req.http.X-Vary = resp.http.X-Vary;
            set req.http.X-Step = "page";
        } else {
            set req.http.X-Step = "whole";
        }
        return (restart);
    }
    if (req.http.X-Step == "page" && req.http.X-Asked) {
        # The page went away since the choice was made, as a withdrawn leaflet does: ask anew.
        if (resp.status != 200) {
            set req.url = req.http.X-Asked;
            set req.http.X-Step = "whole";
            return (restart);
        }
        set resp.http.Vary = req.http.X-Vary;
        set resp.http.Leaflet-Choice = req.http.X-Choice;
    }
    unset resp.http.X-Varnish;
    unset resp.http.Via;
    unset resp.http.Accept-Ranges;
    std.log("leaflets:" + req.method + " " + req.http.X-Path + " " + resp.status + " hits=" + obj.hits);
}
