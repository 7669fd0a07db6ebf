# For CI, as it stands: briefgen and what it needs from the system. In a checkout:
#   docker build -t briefgen .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/project" briefgen briefgen build

FROM debian:bookworm-slim AS system
# fontconfig-config brings DejaVu, for letters that a template's own fonts lack; git is for `check --since`.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        fontconfig-config \
        git \
        libharfbuzz-subset0 \
        libharfbuzz0b \
        libpango-1.0-0 \
        libpangoft2-1.0-0 \
        python3 \
    && rm -rf /var/lib/apt/lists/*

FROM system AS made
RUN apt-get update \
    && apt-get install --yes --no-install-recommends python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN python3 -m venv /tools \
    && /tools/bin/pip install --no-cache-dir -c constraints.txt hatchling editables \
    && /tools/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation -w /wheel . \
    && python3 -m venv --without-pip /opt/briefgen \
    && /tools/bin/pip --python /opt/briefgen/bin/python install --no-cache-dir -c constraints.txt /wheel/*.whl

FROM system
COPY --from=made /opt/briefgen /opt/briefgen
# Fonts are looked up in a cache, which whoever the container runs as must be able to write.
ENV PATH=/opt/briefgen/bin:$PATH LANG=C.UTF-8 XDG_CACHE_HOME=/tmp/cache
# What is mounted there may belong to another user than the one who looks at it; 1001 is that of GitHub's runners.
RUN git config --system --add safe.directory /project \
    && useradd --uid 1001 --create-home briefgen
USER 1001
WORKDIR /project
CMD ["briefgen", "--help"]
