FROM node:24-alpine AS build
WORKDIR /build
COPY . .
RUN npm ci && npm pack

FROM node:24-alpine
COPY --from=build /build/pm-lint-*.tgz /package/
RUN npm install --global --omit=dev /package/*.tgz && rm -r /package && npm cache clean --force
USER node
WORKDIR /work
ENTRYPOINT ["pm-lint"]
