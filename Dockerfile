# Ladderbot as an image: `docker build --build-arg COMMIT=$(git rev-parse --short=12 HEAD) -t ladderbot .`
# It holds the ladder files of ladders/; others are mounted over /app/ladders.

FROM node:24-alpine AS build
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm ci
COPY . .
ARG COMMIT
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-alpine
WORKDIR /app
COPY --from=build /app/package.json /app/manifest.yml ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY ladders ladders
COPY vectors vectors
ENV NODE_ENV=production PORT=3000
# It writes no file: run it with a read-only file system.
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD wget -q --spider "http://127.0.0.1:$PORT/healthz"
CMD ["node", "dist/main.js"]
