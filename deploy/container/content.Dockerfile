# Texts alone, for an image volume (deploy/kubernetes/overlays/image-volume): docker build --file deploy/container/content.Dockerfile .
FROM scratch
COPY locales /locales
