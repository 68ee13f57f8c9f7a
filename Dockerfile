# Built by the same wrapper as everywhere else; the cache mount spares the downloads of the next build.
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY .mvn/ .mvn/
COPY mvnw pom.xml ./
COPY frontend/ frontend/
COPY src/main/ src/main/
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/debrief.jar extract --layers --application-filename debrief.jar --destination target/layers

# No embedded database inside: DEBRIEF_DB_URL, DEBRIEF_DB_USER and DEBRIEF_DB_PASSWORD name an external one.
FROM eclipse-temurin:25-jre-noble
RUN useradd --system --no-create-home --shell /usr/sbin/nologin debrief \
    && install --directory --owner=debrief /var/lib/debrief
WORKDIR /opt/debrief
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
USER debrief
ENV DEBRIEF_ADDRESS=0.0.0.0 DEBRIEF_DATA=/var/lib/debrief
VOLUME /var/lib/debrief
EXPOSE 8080
# The image has no curl; bash opens the connection itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${DEBRIEF_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "debrief.jar"]
