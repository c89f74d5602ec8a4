# The server and the page; Neo4j runs beside it (compose.yaml).
FROM node:22-bookworm-slim
RUN install -d -o node -g node /app
USER node
WORKDIR /app
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY --chown=node:node . .
RUN npm run build
ENV HOST=0.0.0.0
EXPOSE 4000
CMD ["node", "server/cli/bootstrap.mjs", "start", "--without-page"]
