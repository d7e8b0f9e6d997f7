"""The words that show that people who do not fight are meant, where they stand beside a deed that is done to troops too."""

FOLK = (
    "people|civilians|residents|villagers|families|inhabitants|townspeople|women|children|refugees|farmers|herders|peasants|"
    "households|population|thousands|hundreds|million|minority|settlers|nomads|muslims|christians|parishioners"
)
