FROM node:24-alpine AS build
WORKDIR /pm-lint
COPY . .
RUN npm ci && npm pack --pack-destination /tmp

FROM node:24-alpine
COPY --from=build /tmp/pm-lint-*.tgz /tmp/
RUN npm install --global --omit=dev /tmp/pm-lint-*.tgz && rm /tmp/pm-lint-*.tgz && npm cache clean --force
USER node
WORKDIR /work
ENTRYPOINT ["pm-lint"]
