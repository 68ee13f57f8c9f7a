package app.debrief.ingestion;

import org.springframework.data.jpa.repository.JpaRepository;

interface ImportRejectionRepository extends JpaRepository<ImportRejection, Long> {}
